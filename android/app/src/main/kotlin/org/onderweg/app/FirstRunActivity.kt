package org.onderweg.app

import android.os.Bundle
import android.view.Gravity
import android.view.View
import android.widget.LinearLayout
import org.onderweg.core.Direction
import org.onderweg.core.Language
import org.onderweg.core.Words
import org.onderweg.core.languages

/** Before any reading: each language by its own name in its own script; a tap chooses it and says it aloud. */
class FirstRunActivity : Screen() {
    private lateinit var speaker: Speaker
    private var chosen = ""

    override fun onCreate(saved: Bundle?) {
        super.onCreate(saved)
        chosen = saved?.getString("chosen") ?: words.language().tag
        speaker = Speaker(this) { show() }
        show()
    }

    override fun onSaveInstanceState(out: Bundle) {
        super.onSaveInstanceState(out)
        out.putString("chosen", chosen)
    }

    override fun onDestroy() {
        speaker.close()
        super.onDestroy()
    }

    private fun show() {
        val all = languages()
        val content = kit.column {
            setPadding(kit.dp(16), kit.dp(24), kit.dp(16), kit.dp(16))
            addView(
                kit.line {
                    addView(kit.icon(R.drawable.ic_onderweg, 32, R.color.primary))
                    addView(kit.title(getString(R.string.app_name)), LinearLayout.LayoutParams(WRAP, WRAP).apply { marginStart = kit.dp(12) })
                },
            )
            val columns = if (kit.large) 1 else 2
            all.chunked(columns).forEachIndexed { at, pair -> addView(side(pair, columns), kit.margins(top = if (at == 0) 24 else 8)) }
        }
        val go = Words.of(chosen).say("app-continue")
        page(content, kit.dock(kit.button(go, R.drawable.ic_chevron_right, Kit.Style.FILLED, big = true) { goOn() }))
    }

    private fun side(pair: List<Language>, columns: Int) = LinearLayout(this).apply {
        pair.forEachIndexed { at, one ->
            if (at > 0) addView(View(context), LinearLayout.LayoutParams(kit.dp(8), 0))
            addView(choice(one), LinearLayout.LayoutParams(0, WRAP, 1f))
        }
        if (pair.size < columns) addView(View(context), LinearLayout.LayoutParams(0, 0, 1f))
    }

    private fun choice(one: Language) = LinearLayout(this).apply {
        val on = one.tag == chosen
        gravity = Gravity.CENTER_VERTICAL
        minimumHeight = kit.dp(64)
        layoutDirection = if (one.direction == Direction.RTL) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
        setPadding(kit.dp(16), kit.dp(12), kit.dp(12), kit.dp(12))
        background = kit.pressable(
            if (on) kit.shape(R.color.primary_tint, R.color.primary, width = 1.5f) else kit.shape(R.color.card, R.color.control),
        )
        addView(kit.text(one.name, 20, bold = on), LinearLayout.LayoutParams(0, WRAP, 1f))
        if (on) addView(kit.icon(R.drawable.ic_check, 20, R.color.primary))
        else if (speaker.has(one.tag)) addView(kit.icon(R.drawable.ic_volume_2, 20, R.color.primary))
        kit.asButton(this, one.name) {
            chosen = one.tag
            speaker.say(one.name, one.tag)
            show()
        }
        accessibilityDelegate = Role("android.widget.RadioButton", checked = on)
    }

    private fun goOn() {
        app.language.choose(chosen)
        if (app.begun) act {
            app.core().ask { it.setLanguage(chosen) }
            app.adjust()
            open<TodayActivity>()
            finish()
        } else {
            open<CodeActivity>()
            finish()
        }
    }
}
