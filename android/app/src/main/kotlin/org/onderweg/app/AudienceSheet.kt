package org.onderweg.app

import android.app.Activity
import android.view.View
import android.widget.LinearLayout
import org.onderweg.core.Arg
import org.onderweg.core.Audience
import org.onderweg.core.Entry
import org.onderweg.core.Member
import org.onderweg.core.Space
import org.onderweg.core.SpaceKind

/** Who can read this? Nothing is chosen in advance but what is now; one sentence says what the change means, one button does it. */
class AudienceSheet(
    activity: Activity,
    private val kit: Kit,
    private val entry: Entry,
    private val spaces: List<Pair<Space, List<Member>>>,
    private val move: (String) -> Unit,
) {
    private val words = kit.words
    private val sheet = Sheet(activity, kit)
    private var chosen = entry.at.space

    fun show() {
        fill()
        sheet.show()
    }

    private fun fill() {
        sheet.clear()
        sheet.add(kit.title(words.say("app-who-reads")).apply { textSize = 20f })
        spaces.forEachIndexed { at, (space, people) -> sheet.add(option(space, people), top = if (at == 0) 12 else 8) }
        if (chosen != entry.at.space) {
            sheet.add(kit.notice(sentence()), top = 8)
            val (space, _) = spaces.first { it.first.space == chosen }
            val key = if (space.kind == SpaceKind.ME) "app-read-alone" else "app-let-read"
            val label = words.say(key, mapOf("who" to Arg.Text(name(space))))
            sheet.add(
                kit.button(label, kit.audienceIcon(space.kind), Kit.Style.FILLED, big = true) {
                    sheet.dismiss()
                    move(chosen)
                },
                top = 8,
            )
        }
        sheet.add(kit.button(words.say("app-leave-as-it-is"), R.drawable.ic_x, Kit.Style.PLAIN, big = true) { sheet.dismiss() }, top = 8)
    }

    private fun name(space: Space) = kit.audienceName(Audience(space.space, space.kind, space.name, space.words))

    private fun option(space: Space, people: List<Member>): View {
        val on = space.space == chosen
        val now = space.space == entry.at.space
        val said = if (now) words.say("app-as-it-is-now") else others(people)
        val body = kit.column {
            addView(kit.text(name(space), 17, bold = true))
            if (said.isNotEmpty()) addView(kit.text(said, 13, R.color.ink_2))
        }
        val row = LinearLayout(kit.context).apply {
            gravity = android.view.Gravity.CENTER_VERTICAL
            minimumHeight = kit.dp(56)
            setPadding(kit.dp(12), kit.dp(10), kit.dp(16), kit.dp(10))
            background = kit.pressable(if (on) kit.shape(R.color.primary_tint, R.color.primary, width = 1.5f) else kit.shape(R.color.card, R.color.control))
            addView(kit.icon(kit.audienceIcon(space.kind), 24, if (on) R.color.primary else R.color.ink_2))
            addView(body, LinearLayout.LayoutParams(0, WRAP, 1f).apply { marginStart = kit.dp(12) })
            addView(kit.icon(if (on) R.drawable.ic_circle_check else R.drawable.ic_circle, 24, if (on) R.color.primary else R.color.control))
        }
        kit.asButton(row, name(space) + ". " + said) {
            chosen = space.space
            fill()
        }
        row.accessibilityDelegate = Role("android.widget.RadioButton", checked = on)
        return row
    }

    private fun others(people: List<Member>): String {
        val names = people.filterNot { it.own }.map { typed(it.words) }
        return if (names.isEmpty()) words.say("app-nobody-else") else words.listed(names)
    }

    private fun sentence(): String {
        val (to, comers) = spaces.first { it.first.space == chosen }
        val (from, readers) = spaces.first { it.first.space == entry.at.space }
        val people = Arg.Text(others(comers))
        val before = Arg.Text(others(readers))
        return when {
            to.kind == SpaceKind.ME && readers.none { !it.own } -> words.say("app-moves-alone")
            to.kind == SpaceKind.ME -> words.say("app-moves-to-me", mapOf("before" to before))
            comers.none { !it.own } -> words.say("app-moves-to-nobody")
            from.kind == SpaceKind.ME || readers.none { !it.own } -> words.say("app-moves-from-me", mapOf("people" to people))
            else -> words.say("app-moves-between", mapOf("people" to people, "before" to before))
        }
    }
}
