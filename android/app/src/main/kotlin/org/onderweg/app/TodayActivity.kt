package org.onderweg.app

import android.os.Bundle
import android.view.Gravity
import android.view.View
import android.widget.LinearLayout
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.collectLatest
import org.onderweg.core.EntryRef
import org.onderweg.core.Row
import org.onderweg.core.Status
import org.onderweg.core.SyncOptions
import org.onderweg.core.Today

/** What is next, without searching. The first screen of whoever has begun. */
class TodayActivity : Screen() {
    private var finished = emptyList<Row>()

    override fun onCreate(saved: Bundle?) {
        super.onCreate(saved)
        if (!app.begun) {
            open<FirstRunActivity>()
            finish()
            return
        }
        act { app.core().events.collectLatest { load() } }
    }

    override fun onResume() {
        super.onResume()
        if (app.begun) act { load() }
    }

    private suspend fun load() {
        val core = app.core()
        val (today, status) = core.ask { it.today() to it.status() }
        words = core.ask { it.words() }
        kit = Kit(this, words)
        val next = today.days.flatMap { it.rows }.firstOrNull { it.kind == "appointment" && !it.passed }
        val fields = next?.let { row -> core.ask { it.entry(row.at).fields } }.orEmpty().associate { it.name to it.value }
        show(today, status, next, fields)
    }

    private fun show(today: Today, status: Status, next: Row?, fields: Map<String, String>) {
        val now = today.days.firstOrNull { it.today }?.rows.orEmpty()
        val todo = (today.overdue + now + today.undated.filter { it.kind == "task" }).filter { it.at != next?.at }
        val later = today.days.filterNot { it.today }.flatMap { day -> day.rows.map { day.date.own to it } }.filter { it.second.at != next?.at }
        val content = kit.column {
            setPadding(kit.dp(16), kit.dp(8), kit.dp(16), kit.dp(16))
            addView(head(today))
            addView(under(status), kit.margins(top = 4, bottom = 8))
            next?.let { addView(next(it, now.contains(it), fields)) }
            val rows = (finished.filter { row -> todo.none { it.at == row.at } } + todo).map { row(it) }
            if (rows.isNotEmpty()) section(words.say("app-to-do"), rows)
            if (later.isNotEmpty()) section(words.say("app-next-days"), later.map { (_, row) -> row(row, dated = true) })
            if (next == null && rows.isEmpty() && later.isEmpty()) addView(kit.text(words.say("app-nothing-planned"), 17, R.color.ink_2), kit.margins(top = 24))
        }
        page(content)
    }

    private fun LinearLayout.section(title: String, rows: List<View>) {
        addView(kit.heading(title), kit.margins(top = 12, bottom = 6))
        addView(kit.card(*rows.toTypedArray()), kit.margins())
    }

    private fun head(today: Today) = LinearLayout(this).apply {
        addView(
            kit.column {
                addView(kit.title(today.date.own))
                today.date.other?.let { addView(kit.text(it, 15, R.color.ink_2)) }
            },
            LinearLayout.LayoutParams(0, WRAP, 1f),
        )
        addView(kit.tool(words.say("office-language-label"), R.drawable.ic_languages) { open<FirstRunActivity>() })
    }

    private fun under(status: Status) = LinearLayout(this).apply {
        orientation = if (kit.large) LinearLayout.VERTICAL else LinearLayout.HORIZONTAL
        gravity = Gravity.CENTER_VERTICAL
        val waits = status.unsent > 0
        val line = kit.line {
            id = R.id.sync_line
            minimumHeight = kit.dp(48)
            background = kit.pressable(null)
            addView(kit.icon(if (waits) R.drawable.ic_cloud_upload else R.drawable.ic_cloud_check, 20, R.color.ink_2))
            addView(
                kit.text(status.words, 15, R.color.ink_2),
                LinearLayout.LayoutParams(0, WRAP, 1f).apply { marginStart = kit.dp(8) },
            )
            accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
            kit.asButton(this, status.words) { send() }
        }
        val make = kit.button(words.say("office-new"), R.drawable.ic_plus, Kit.Style.FILLED) { open<EditActivity>() }
        if (kit.large) {
            addView(line, kit.margins())
            addView(make, kit.margins(top = 4))
        } else {
            addView(line, LinearLayout.LayoutParams(0, WRAP, 1f))
            addView(make, LinearLayout.LayoutParams(WRAP, WRAP).apply { marginStart = kit.dp(8) })
        }
    }

    private fun send() = act {
        app.sync(SyncOptions())
        load()
    }

    /** The one strong colour of the app. */
    private fun next(row: Row, today: Boolean, fields: Map<String, String>) = kit.column {
        background = kit.pressable(kit.shape(R.color.next, R.color.line))
        clipToOutline = true
        setPadding(kit.dp(16), kit.dp(12), kit.dp(16), kit.dp(14))
        val label = kit.line {
            addView(kit.icon(R.drawable.ic_calendar_days, 16, R.color.on_next_2))
            val name = words.say("office-column-next")
            addView(kit.text(name, 15, R.color.on_next_2), LinearLayout.LayoutParams(WRAP, WRAP).apply { marginStart = kit.dp(6) })
        }
        addView(ends(label, kit.audience(row.audience, onNext = true)))
        val time = kit.text(row.start?.time ?: "", 32, R.color.on_next, bold = true).apply {
            fontFeatureSettings = "tnum"
            includeFontPadding = false
            setLineSpacing(0f, 1f)
        }
        val what = kit.column {
            addView(kit.text(typed(row.title), 17, R.color.on_next, bold = true))
            if (!today) addView(kit.text(row.start?.date ?: "", 15, R.color.on_next_2))
            fields["place"]?.let { addView(kit.text(typed(it), 15, R.color.on_next_2)) }
        }
        addView(beside(time, what), kit.margins(top = 8))
        fields["bring"]?.let { bring ->
            addView(View(context).apply { setBackgroundColor(kit.colour(R.color.on_next_line)) }, LinearLayout.LayoutParams(MATCH, kit.dp(1)).apply { topMargin = kit.dp(10) })
            addView(
                kit.line {
                    addView(kit.icon(R.drawable.ic_backpack, 20, R.color.on_next))
                    addView(kit.text(typed(bring), 15, R.color.on_next), LinearLayout.LayoutParams(0, WRAP, 1f).apply { marginStart = kit.dp(8) })
                },
                kit.margins(top = 10),
            )
        }
        if (row.changedByBoth) addView(kit.chip(kit.capital(words.say("list-both")), R.drawable.ic_layers_2, null, R.color.on_next_line, R.color.on_next), kit.margins(WRAP, top = 10))
        kit.asButton(this, words.say("office-column-next") + ". " + kit.aloud(row)) { open<EntryActivity>(row.at) }
    }

    private fun beside(time: View, what: View) = LinearLayout(this).apply {
        if (kit.large) {
            orientation = LinearLayout.VERTICAL
            addView(time, kit.margins())
            addView(what, kit.margins(top = 4))
        } else {
            addView(time, LinearLayout.LayoutParams(WRAP, WRAP))
            addView(what, LinearLayout.LayoutParams(0, WRAP, 1f).apply { marginStart = kit.dp(16) })
        }
    }

    private fun ends(start: View, end: View) = LinearLayout(this).apply {
        if (kit.large) {
            orientation = LinearLayout.VERTICAL
            addView(start, kit.margins())
            addView(end, kit.margins(WRAP, top = 4))
        } else {
            gravity = Gravity.CENTER_VERTICAL
            addView(start, LinearLayout.LayoutParams(0, WRAP, 1f))
            addView(end, LinearLayout.LayoutParams(WRAP, WRAP))
        }
    }

    private fun row(row: Row, dated: Boolean = false): View {
        val gone = finished.any { it.at == row.at }
        val body = kit.column {
            if (dated) row.time?.let { addView(kit.text(it.words, 15, R.color.ink_2)) }
            addView(kit.text(typed(row.title), 17, if (gone) R.color.ink_2 else R.color.ink))
            if (row.late && !gone) row.time?.let { addView(kit.text(it.words, 15, R.color.ink_2)) }
            addView(kit.chips(kit.audience(row.audience), kit.hereChip(row.sent), if (row.changedByBoth) kit.bothChip() else null), kit.margins(top = 4))
        }
        val start = if (row.kind == "task") kit.tick(row.title, gone) { if (gone) undo(row) else done(row) } else kit.icon(kit.kindIcon(row.kind))
        val end = if (gone) kit.button(words.say("app-undo"), R.drawable.ic_undo_2, Kit.Style.PLAIN) { undo(row) } else null
        return kit.row(start, body, end).apply {
            background = kit.pressable(null, 0)
            kit.asButton(this, kit.aloud(row)) { open<EntryActivity>(row.at) }
            val action = if (gone) words.say("app-undo") else words.say("app-done")
            if (row.kind == "task") accessibilityDelegate = Role("android.widget.Button", actions = listOf(Role.Named(ACTION, action) { if (gone) undo(row) else done(row) }))
        }
    }

    /** Ticked at once; its row stays for ten seconds, with a way back. */
    private fun done(row: Row) = act {
        finished = finished + row
        app.core().ask { it.finish(row.at) }
        load()
        app.afterAct()
        delay(UNDO_MS)
        forget(row.at)
    }

    private fun undo(row: Row) = act {
        app.core().ask { it.undo(row.at) }
        forget(row.at)
        app.afterAct()
    }

    private suspend fun forget(at: EntryRef) {
        finished = finished.filterNot { it.at == at }
        load()
    }

    private companion object {
        const val UNDO_MS = 10_000L
        const val ACTION = 0x01000001
    }
}
