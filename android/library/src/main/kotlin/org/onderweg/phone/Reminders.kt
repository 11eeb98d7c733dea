package org.onderweg.phone

import android.app.AlarmManager
import android.app.PendingIntent
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.os.Build
import kotlinx.coroutines.launch
import org.onderweg.core.Alarm

/**
 * What rings. The list is kept beside the journal, neutral as the core says it, so that it rings on a locked phone.
 * One alarm is set at a time, for the next; what was missed (phone off, alarm dropped) rings at the next chance.
 */
class Reminders(private val context: Context) {
    private val kept = context.getSharedPreferences("reminders", Context.MODE_PRIVATE)

    /** Takes the core's [alarms], all after [nowMs], for what is to come. What is due by now and has not rung stays. */
    fun keep(alarms: List<Alarm>, nowMs: Long) {
        val missed = lines().filter { it.atMs <= nowMs }
        write(missed + alarms.map { Line(it.atMs, it.at.entry, it.words) })
    }

    /** Shows what is due at [nowMs], once, and sets the alarm for the next. Answers how many rang. */
    fun ring(nowMs: Long): Int {
        val (due, later) = lines().partition { it.atMs <= nowMs }
        write(later)
        val fresh = due.filter { nowMs - it.atMs < TOO_OLD_MS }
        fresh.forEach { Notices(context).reminder(it.entry, it.words) }
        later.minByOrNull { it.atMs }?.let { set(it.atMs) } ?: manager().cancel(intent())
        return fresh.size
    }

    private fun set(atMs: Long) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.S || manager().canScheduleExactAlarms()) {
            manager().setExactAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, atMs, intent())
        } else {
            manager().setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, atMs, intent())
        }
    }

    private fun manager() = context.getSystemService(AlarmManager::class.java)!!

    private fun intent(): PendingIntent =
        PendingIntent.getBroadcast(context, 0, Intent(context, ReminderReceiver::class.java), PendingIntent.FLAG_IMMUTABLE)

    private fun lines(): List<Line> = kept.getStringSet(LINES, emptySet())!!.map { line ->
        val (at, entry, words) = line.split('\t', limit = 3)
        Line(at.toLong(), entry, words)
    }

    private fun write(lines: List<Line>) {
        kept.edit().putStringSet(LINES, lines.map { "${it.atMs}\t${it.entry}\t${it.words}" }.toSet()).apply()
    }

    private class Line(val atMs: Long, val entry: String, val words: String)

    private companion object {
        const val LINES = "lines"

        /** What should have rung longer ago than this is of no use any more. */
        const val TOO_OLD_MS = 12 * 60 * 60 * 1000L
    }
}

/** The alarm went off. */
class ReminderReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val onderweg = context.onderweg
        onderweg.reminders.ring(onderweg.now())
        // The list holds the next 64: fill it up again.
        val pending = goAsync()
        onderweg.scope.launch {
            runCatching { onderweg.remind() }
            pending?.finish()
        }
    }
}
