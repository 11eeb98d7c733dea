package org.onderweg.phone

import android.content.Context
import java.io.File
import java.util.TimeZone
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext
import org.onderweg.core.Phone
import org.onderweg.core.PhoneClock
import org.onderweg.core.SyncOptions
import org.onderweg.core.Synced

/** The app's `Application`: whoever has a context finds the one journal through it. */
interface HasOnderweg {
    val onderweg: Onderweg
}

val Context.onderweg: Onderweg get() = (applicationContext as HasOnderweg).onderweg

/** The journal of this phone, opened once in a process, and what has to happen around it. [clock] is for checks. */
class Onderweg(private val context: Context, private val clock: PhoneClock? = null) {
    /** Outlives every screen: what a person did is finished after they left. */
    val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate)

    val language = AppLanguage(context)
    val reminders = Reminders(context)
    private val lock = Mutex()
    private var opened: Core? = null

    private val home get() = File(context.noBackupFilesDir, "onderweg")

    /** Whether somebody has used this phone before: decides what the first screen is. */
    val begun: Boolean get() = File(context.noBackupFilesDir, "secret").exists()

    /** Milliseconds since 1970, by the clock of the journal. */
    fun now(): Long = clock?.nowMs() ?: System.currentTimeMillis()

    /** The open journal. Throws a `Failure` of the core, or [KeyGone]. */
    suspend fun core(): Core = lock.withLock {
        opened ?: withContext(Dispatchers.IO) { open() }.also { opened = it }
    }

    private fun open(): Core {
        home.mkdirs()
        val secret = Secret(File(context.noBackupFilesDir, "secret")).bytes()
        val zone = TimeZone.getDefault().id
        val languages = language.wanted()
        val phone = clock?.let { Phone.openAt(home.path, secret, zone, it, null, languages) }
            ?: Phone.open(home.path, secret, zone, null, languages)
        return Core(phone)
    }

    /** Ends the journal; the next [core] opens it again. */
    suspend fun close() = lock.withLock {
        opened?.let { withContext(Dispatchers.IO + NonCancellable) { it.close() } }
        opened = null
    }

    /** After an act: what rings is set anew, and a sync goes out as soon as there is a network. */
    suspend fun afterAct() {
        remind()
        if (core().ask { it.status() }.server != null) SyncJob.soon(context)
    }

    /** What rings from now on, and what should have rung. */
    suspend fun remind() {
        reminders.keep(core().ask { it.alarms() }, now())
        reminders.ring(now())
    }

    /** One sync; what rings is set anew after it. */
    suspend fun sync(options: SyncOptions): Synced {
        val synced = core().sync(options)
        core().ask { it.noticesShown(synced.shown) }
        remind()
        return synced
    }

    /** Words, digits and calendar follow the app's language; the zone follows the phone. */
    suspend fun adjust() {
        core().ask {
            it.systemLanguages(language.wanted())
            it.setZone(TimeZone.getDefault().id)
        }
        remind()
    }
}
