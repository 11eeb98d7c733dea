package org.onderweg.app

import android.app.DatePickerDialog
import android.app.TimePickerDialog
import android.os.Bundle
import android.text.InputType
import android.view.View
import android.widget.LinearLayout
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.time.ZoneId
import kotlinx.coroutines.launch
import org.onderweg.core.Edit
import org.onderweg.core.Entry
import org.onderweg.core.EntryRef

/** A new thing, or another wording of one. What stands in it is kept when the screen is left; nothing asks "save?". */
class EditActivity : Screen() {
    private var at: EntryRef? = null
    private var before: Entry? = null
    private var kind = "task"
    private var day: String? = null
    private var time: String? = null
    private var title: Labelled? = null
    private var place: Labelled? = null
    private var bring: Labelled? = null

    override fun onCreate(saved: Bundle?) {
        super.onCreate(saved)
        at = asked()
        act {
            words = app.core().ask { it.words() }
            kit = Kit(this, words)
            at?.let { asked -> fill(app.core().ask { it.entry(asked) }) }
            show()
        }
    }

    private fun fill(entry: Entry) {
        before = entry
        kind = entry.kind ?: "task"
        val raw = value("start") ?: value("due")
        day = raw?.take(DAY)
        time = raw?.substringBefore('[')?.substringAfter('T', "")?.ifEmpty { null }
    }

    private fun value(field: String) = before?.fields?.find { it.name == field }?.value

    private fun show() {
        val what = title ?: Labelled(kit, words.say("office-label-title"), before?.title ?: "").also { title = it }
        val where = place ?: Labelled(kit, words.say("office-label-place"), value("place") ?: "").also { place = it }
        val along = bring ?: Labelled(kit, words.say("office-label-bring"), value("bring") ?: "").also { bring = it }
        listOf(what, where, along).forEach {
            (it.parent as? LinearLayout)?.removeView(it)
            it.input.inputType = InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_CAP_SENTENCES
        }
        val content = kit.column {
            setPadding(kit.dp(16), 0, kit.dp(16), kit.dp(16))
            addView(kit.back(words.say("office-back")) { finish() }, LinearLayout.LayoutParams(WRAP, WRAP))
            if (at == null) addView(kit.chips(*listOf("task", "appointment", "note").map { kindChoice(it) }.toTypedArray()), kit.margins(top = 4))
            addView(what, kit.margins(top = 16))
            if (kind != "note") addView(times(), kit.margins(top = 16))
            if (kind == "appointment") {
                addView(where, kit.margins(top = 16))
                addView(along, kit.margins(top = 16))
            }
        }
        page(content, kit.dock(kit.button(words.say("app-done"), R.drawable.ic_check, Kit.Style.FILLED, big = true) { finish() }))
    }

    private fun kindChoice(name: String): View {
        val on = kind == name
        return kit.button(kit.capital(words.kind(name)), kit.kindIcon(name), if (on) Kit.Style.FILLED else Kit.Style.LINED) {
            kind = name
            show()
        }.apply { accessibilityDelegate = Role("android.widget.RadioButton", checked = on) }
    }

    private fun times() = kit.column {
        val today = Instant.ofEpochMilli(app.now()).atZone(ZoneId.systemDefault()).toLocalDate()
        addView(kit.text(words.say("office-label-day"), 15, R.color.ink_2), kit.margins(bottom = 4))
        addView(
            kit.button(day?.let { words.dateBoth(it, today.toString()) } ?: words.say("list-undated"), R.drawable.ic_calendar_days) {
                val from = day?.let(LocalDate::parse) ?: today
                DatePickerDialog(this@EditActivity, { _, y, m, d -> day = LocalDate.of(y, m + 1, d).toString(); show() }, from.year, from.monthValue - 1, from.dayOfMonth).show()
            },
        )
        if (day != null) addView(
            kit.button(time?.let { words.time(it) } ?: words.say("app-add-time"), R.drawable.ic_alarm_clock) {
                val from = time?.let(LocalTime::parse) ?: LocalTime.of(9, 0)
                TimePickerDialog(this@EditActivity, { _, h, m -> time = "%02d:%02d".format(java.util.Locale.ROOT, h, m); show() }, from.hour, from.minute, true).show()
            },
            kit.margins(top = 8),
        )
    }

    /** Outlives the screen: what was typed is kept even when the app is left at once. */
    override fun onPause() {
        super.onPause()
        val edits = edits()
        if (edits.isEmpty()) return
        app.scope.launch {
            try {
                val core = app.core()
                val known = at
                if (known == null) at = core.ask { it.add(kind, edits, null) } else core.ask { it.edit(known, edits) }
                app.afterAct()
            } catch (e: org.onderweg.core.Failure) {
                android.widget.Toast.makeText(applicationContext, wordsOf(e), android.widget.Toast.LENGTH_LONG).show()
            }
        }
    }

    private fun edits(): List<Edit> {
        val named = title?.text ?: return emptyList()
        if (named.isEmpty()) return emptyList()
        val moment = day?.let { day -> time?.let { day + "T" + it } ?: day }
        val whenField = if (kind == "appointment") "start" else "due"
        return listOfNotNull(
            Edit.Title(named).takeIf { named != before?.title },
            moment?.takeIf { it != value(whenField)?.substringBefore('[') }?.let { if (kind == "appointment") Edit.Start(it) else Edit.Due(it) },
            place?.let { changed("place", it) { text -> Edit.Place(text) } },
            bring?.let { changed("bring", it) { text -> Edit.Bring(text) } },
        )
    }

    private fun changed(field: String, typed: Labelled, edit: (String) -> Edit): Edit? = when {
        kind != "appointment" || typed.text == (value(field) ?: "") -> null
        typed.text.isEmpty() -> Edit.Clear(field)
        else -> edit(typed.text)
    }

    private companion object {
        /** Letters of a day: 2026-12-01. */
        const val DAY = 10
    }
}
