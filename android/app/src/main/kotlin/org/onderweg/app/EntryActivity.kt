package org.onderweg.app

import android.os.Bundle
import android.view.Gravity
import android.view.View
import android.widget.LinearLayout
import kotlinx.coroutines.flow.collectLatest
import org.onderweg.core.Act
import org.onderweg.core.Both
import org.onderweg.core.BothValue
import org.onderweg.core.Edit
import org.onderweg.core.Entry
import org.onderweg.core.EntryRef
import org.onderweg.core.Field
import org.onderweg.core.Member
import org.onderweg.core.Sent
import org.onderweg.core.SpaceKind

/** One thing: who can read it, what stands in it, what happened to it. */
class EntryActivity : Screen() {
    private lateinit var at: EntryRef

    override fun onCreate(saved: Bundle?) {
        super.onCreate(saved)
        at = asked() ?: return finish()
        act { app.core().events.collectLatest { load() } }
    }

    override fun onResume() {
        super.onResume()
        if (!isFinishing) act { load() }
    }

    private suspend fun load() {
        val core = app.core()
        words = core.ask { it.words() }
        kit = Kit(this, words)
        val entry = core.ask { it.entry(at) }
        val people = core.ask { it.members(at.space) }
        val history = core.ask { it.history(at) }
        show(entry, people, history)
    }

    private fun show(entry: Entry, people: List<Member>, history: List<Act>) {
        val content = kit.column {
            setPadding(kit.dp(16), 0, kit.dp(16), kit.dp(16))
            addView(kit.back(words.say("office-today")) { finish() }, LinearLayout.LayoutParams(WRAP, WRAP))
            addView(kit.chips(kind(entry), sent(entry)))
            addView(kit.title(typed(entry.title)), kit.margins(top = 4))
            addView(audience(entry, people), kit.margins(top = 12))
            val rows = entry.fields.filter { it.name != "title" }.map { field(it, entry.both.find { both -> both.field == it.name }) } +
                entry.both.filter { both -> both.field == "title" || entry.fields.none { it.name == both.field } }.map { field(null, it) } +
                lines(entry)
            if (rows.isNotEmpty()) addView(kit.card(*rows.toTypedArray()), kit.margins(top = 12))
            addView(kit.heading(words.say("office-history")), kit.margins(top = 16, bottom = 6))
            addView(history(history), kit.margins())
        }
        val edit = kit.button(words.say("app-edit"), R.drawable.ic_square_pen, big = true) { open<EditActivity>(at) }
        val end = if (entry.state == "done") {
            kit.button(words.say("app-undo"), R.drawable.ic_undo_2, big = true) { change { it.reopen(at) } }
        } else {
            kit.button(words.say("app-done"), R.drawable.ic_check, Kit.Style.FILLED, big = true) { change { it.finish(at) } }
        }
        page(content, kit.dock(edit, end))
    }

    private fun change(act: (org.onderweg.core.Phone) -> Unit) = act {
        app.core().ask(act)
        load()
        app.afterAct()
    }

    private fun kind(entry: Entry) = kit.chip(kit.capital(entry.kindWords), kit.kindIcon(entry.kind), null, null, R.color.ink_2)

    private fun sent(entry: Entry): View {
        val (key, icon) = when (entry.sent) {
            Sent.HERE -> "app-only-here" to R.drawable.ic_smartphone
            Sent.SENT -> "list-sent" to R.drawable.ic_send
            Sent.SERVER -> "app-on-the-server" to R.drawable.ic_cloud_check
        }
        return kit.chip(kit.capital(words.say(key)), icon, null, null, R.color.ink_2)
    }

    private fun audience(entry: Entry, people: List<Member>): View {
        val own = entry.audience.kind == SpaceKind.ME
        val front = if (own) R.color.ink else R.color.primary
        val names = people.filterNot { it.own }.map { typed(it.words) }
        val said = if (names.isEmpty()) words.say("app-nobody-else") else words.listed(names)
        val body = kit.column {
            addView(kit.text(kit.audienceName(entry.audience), 17, R.color.ink, bold = true))
            addView(kit.text(said, 13, R.color.ink_2))
        }
        val change = kit.text(words.say("app-change"), 15, R.color.primary, bold = true)
        return kit.row(kit.icon(kit.audienceIcon(entry.audience.kind), 24, front), body, change).apply {
            id = R.id.audience
            background = kit.pressable(kit.shape(if (own) R.color.card else R.color.primary_tint, R.color.line))
            kit.asButton(this, words.say("app-who-reads") + " " + kit.audienceName(entry.audience) + ". " + said) { ask(entry) }
        }
    }

    private fun ask(entry: Entry) = act {
        val core = app.core()
        val spaces = core.ask { phone -> phone.spaces().filter { it.current }.map { it to phone.members(it.space) } }
        AudienceSheet(this, kit, entry, spaces) { space ->
            act {
                at = core.ask { it.moveTo(at, space) }
                load()
                app.afterAct()
            }
        }.show()
    }

    private fun field(field: Field?, both: Both?): View {
        val name = field?.name ?: both!!.field
        val label = kit.text(kit.capital(field?.label ?: both!!.label), 13, R.color.ink_2)
        val body = kit.column {
            if (both == null) {
                addView(label)
                // Typed by a person, but for times and choices, which are the core's words.
                addView(kit.text(if (field!!.time != null || field.words != field.value) field.words else typed(field.value)))
            } else {
                addView(kit.chips(label, kit.bothChip()))
                both.values.forEach { addView(value(both, it), kit.margins(top = 8)) }
            }
        }
        return kit.row(kit.icon(iconOf(name)), body).apply {
            if (both == null) {
                isFocusable = true
                contentDescription = org.onderweg.core.plainText(field!!.label + ": " + field.words)
            }
        }
    }

    /** Both stay readable, with who and when; one tap keeps this one. */
    private fun value(both: Both, value: BothValue) = kit.row(
        null,
        kit.column {
            addView(kit.text(if (value.value == value.words) typed(value.words) else value.words))
            value.by?.let { addView(kit.text(typed(kit.capital(it.words)) + ", " + it.time, 13, R.color.ink_2)) }
        },
        kit.button(words.say("app-keep"), R.drawable.ic_check, Kit.Style.PLAIN) { change { it.edit(at, listOf(keeping(both.field, value.value))) } }
            .apply { contentDescription = org.onderweg.core.plainText(words.say("app-keep") + ": " + value.words) },
    ).apply { background = kit.shape(R.color.card, R.color.line) }

    private fun lines(entry: Entry) = entry.lines.map { line ->
        val tick = kit.tick(line.text, line.done) { change { it.edit(at, listOf(Edit.TickLine(line.id, !line.done))) } }
        kit.row(tick, kit.text(typed(line.text), 17, if (line.done) R.color.ink_2 else R.color.ink))
    }

    /** Newest first. */
    private fun history(acts: List<Act>) = kit.card(
        kit.column {
            setPadding(kit.dp(16), kit.dp(16), kit.dp(16), kit.dp(16))
            acts.reversed().forEachIndexed { at, act ->
                val text = kit.column {
                    act.changes.ifEmpty { listOf(act.words) }.forEach { addView(kit.text(kit.capital(it), 15)) }
                    addView(kit.text(typed(kit.capital(act.by.words)) + ", " + act.by.time, 13, R.color.ink_2))
                }
                val station = kit.icon(if (act.undoes) R.drawable.ic_undo_2 else R.drawable.ic_pencil_line, 14).apply {
                    background = kit.shape(R.color.card, R.color.control, 999, 2f)
                    val pad = kit.dp(6)
                    setPadding(pad, pad, pad, pad)
                }
                addView(Way(kit, at == 0, at == acts.size - 1, station, text), kit.margins())
            }
        },
    )
}

/** Writing again what stands in one of two values: the other is gone then. */
fun keeping(field: String, value: String?): Edit = when {
    value == null -> Edit.Clear(field)
    field == "title" -> Edit.Title(value)
    field == "body" -> Edit.Body(value)
    field == "due" -> Edit.Due(value)
    field == "start" -> Edit.Start(value)
    field == "end" -> Edit.End(value)
    field == "place" -> Edit.Place(value)
    field == "bring" -> Edit.Bring(value)
    field == "assignee" -> Edit.Assignee(value)
    field == "helper" -> Edit.Helper(value)
    else -> Edit.Value(field, value)
}

fun iconOf(field: String): Int = when (field) {
    "start", "end", "due" -> R.drawable.ic_calendar_clock
    "place" -> R.drawable.ic_map_pin
    "bring" -> R.drawable.ic_backpack
    "assignee", "helper", "interpreter" -> R.drawable.ic_user_round
    "travel", "remind" -> R.drawable.ic_alarm_clock
    else -> R.drawable.ic_file_pen_line
}
