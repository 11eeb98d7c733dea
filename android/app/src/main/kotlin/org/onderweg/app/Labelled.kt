package org.onderweg.app

import android.view.View
import android.widget.EditText
import android.widget.LinearLayout

/** A field with its name above it; what is typed starts at the reader's side. */
class Labelled(kit: Kit, label: String, value: String = "") : LinearLayout(kit.context) {
    val input = EditText(kit.context).apply {
        id = View.generateViewId()
        setText(value)
        textSize = 17f
        setTextColor(kit.colour(R.color.ink))
        minimumHeight = kit.dp(48)
        textAlignment = View.TEXT_ALIGNMENT_VIEW_START
        textDirection = View.TEXT_DIRECTION_FIRST_STRONG
        background = kit.shape(R.color.card, R.color.control, width = 1.5f)
        setPadding(kit.dp(16), kit.dp(8), kit.dp(16), kit.dp(8))
    }
    val text get() = input.text.toString().trim()

    init {
        orientation = VERTICAL
        addView(kit.text(label, 15, R.color.ink_2).apply { labelFor = input.id }, kit.margins(bottom = 4))
        addView(input, LayoutParams(MATCH, WRAP))
    }
}
