package org.onderweg.phone

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import kotlinx.coroutines.launch

/** The phone started, the app was updated, or clock, zone or language changed: alarms are gone or wrong then. */
class SystemReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val onderweg = context.onderweg
        if (!onderweg.begun) return
        SyncJob.usual(context)
        onderweg.reminders.ring(onderweg.now())
        val pending = goAsync()
        onderweg.scope.launch {
            // What cannot be opened now (a lost key, a full disk) is said on the screens.
            runCatching { onderweg.adjust() }
            pending?.finish()
        }
    }
}
