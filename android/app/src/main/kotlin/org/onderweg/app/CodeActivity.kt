package org.onderweg.app

import android.os.Bundle
import android.text.InputType
import android.view.View
import android.widget.LinearLayout
import org.onderweg.phone.SyncJob
import org.onderweg.phone.onderweg

/** In with a code from the programme, or without: then everything stays here until there is one. */
class CodeActivity : Screen() {
    override fun onCreate(saved: Bundle?) {
        super.onCreate(saved)
        val address = field(words.say("app-server"), InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_VARIATION_URI)
        val code = field(words.say("field-code"), InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_CAP_CHARACTERS or InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS)
        // A code's characters keep their order in every language.
        listOf(address, code).forEach { it.input.textDirection = View.TEXT_DIRECTION_LTR }
        val content = kit.column {
            setPadding(kit.dp(16), 0, kit.dp(16), kit.dp(16))
            addView(kit.back(words.say("office-language-label")) { open<FirstRunActivity>(); finish() }, LinearLayout.LayoutParams(WRAP, WRAP))
            addView(kit.title(words.say("app-your-code")), kit.margins(top = 4))
            addView(kit.text(words.say("app-your-code-from"), 15, R.color.ink_2), kit.margins(top = 4))
            addView(address, kit.margins(top = 24))
            addView(code, kit.margins(top = 16))
            addView(
                kit.button(words.say("app-continue"), R.drawable.ic_chevron_right, Kit.Style.FILLED, big = true) {
                    begin(address.text, code.text)
                },
                kit.margins(top = 16),
            )
            addView(kit.notice(words.say("app-without-code")), kit.margins(top = 24))
        }
        page(content, kit.dock(kit.button(words.say("app-begin-without-code"), R.drawable.ic_smartphone) { begin(null, null) }))
    }

    private fun field(label: String, type: Int) = Labelled(kit, kit.capital(label)).apply { input.inputType = type }

    private fun begin(address: String?, code: String?) = act {
        val core = app.core()
        app.language.chosen?.let { tag -> core.ask { it.setLanguage(tag) } }
        if (address != null && code != null) core.ask { it.enrol(address, code, null) }
        SyncJob.usual(this)
        open<TodayActivity>()
        finish()
    }
}
