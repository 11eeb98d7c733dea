package org.onderweg.app

import android.app.Activity
import android.app.Dialog
import android.graphics.drawable.GradientDrawable
import android.view.Gravity
import android.view.View
import android.widget.ScrollView

/** Rises from the foot of the screen; a tap beside it closes it, and nothing changes. */
class Sheet(activity: Activity, private val kit: Kit) : Dialog(activity, R.style.Sheet) {
    private val page = kit.column {
        val pad = kit.dp(16)
        setPadding(pad, pad, pad, pad)
        val round = kit.dp(12).toFloat()
        background = GradientDrawable().apply {
            setColor(kit.colour(R.color.card))
            cornerRadii = floatArrayOf(round, round, round, round, 0f, 0f, 0f, 0f)
        }
    }

    init {
        setContentView(ScrollView(activity).apply { addView(page) })
        setCanceledOnTouchOutside(true)
        window!!.setGravity(Gravity.BOTTOM)
        window!!.setLayout(MATCH, WRAP)
    }

    fun add(view: View, top: Int = 0) = page.addView(view, kit.margins(top = top))

    fun clear() = page.removeAllViews()
}
