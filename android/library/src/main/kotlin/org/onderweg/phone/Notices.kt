package org.onderweg.phone

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context

/** What is said outside the app: never what somebody wrote. */
internal class Notices(private val context: Context) {
    private val manager = context.getSystemService(NotificationManager::class.java)!!
    private val words = context.onderweg.language.words()

    fun reminder(entry: String, text: String) = show(entry, REMINDER, "app-reminders", NotificationManager.IMPORTANCE_HIGH, text)

    /** Other people changed something, and a background sync brought it. */
    fun news() = show(null, NEWS, "app-news", NotificationManager.IMPORTANCE_DEFAULT, words.say("app-something-new"))

    private fun show(tag: String?, id: Int, channel: String, importance: Int, text: String) {
        manager.createNotificationChannel(NotificationChannel(channel, words.say(channel), importance))
        val shown = Notification.Builder(context, channel)
            .setSmallIcon(R.drawable.ic_onderweg)
            .setContentText(text)
            .setStyle(Notification.BigTextStyle().bigText(text))
            .setVisibility(Notification.VISIBILITY_PUBLIC)
            .setAutoCancel(true)
        opening()?.let { shown.setContentIntent(it) }
        manager.notify(tag, id, shown.build())
    }

    private fun opening(): PendingIntent? =
        context.packageManager.getLaunchIntentForPackage(context.packageName)?.let {
            PendingIntent.getActivity(context, 0, it, PendingIntent.FLAG_IMMUTABLE)
        }

    private companion object {
        const val REMINDER = 1
        const val NEWS = 2
    }
}
