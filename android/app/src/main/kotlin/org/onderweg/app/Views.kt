package org.onderweg.app

import android.content.Context
import android.graphics.Canvas
import android.graphics.Paint
import android.graphics.Path
import android.view.View
import android.view.ViewGroup
import android.view.accessibility.AccessibilityNodeInfo
import kotlin.math.max

/** What a reader of the screen says that a view is. */
class Role(private val name: String, private val checked: Boolean? = null, private val actions: List<Named> = emptyList()) : View.AccessibilityDelegate() {
    /** One thing that can be done with the row, by name. */
    class Named(val id: Int, val label: String, val run: () -> Unit)

    override fun onInitializeAccessibilityNodeInfo(host: View, info: AccessibilityNodeInfo) {
        super.onInitializeAccessibilityNodeInfo(host, info)
        info.className = name
        checked?.let {
            info.isCheckable = true
            @Suppress("DEPRECATION") // the new form needs API 36
            info.isChecked = it
        }
        actions.forEach { info.addAction(AccessibilityNodeInfo.AccessibilityAction(it.id, it.label)) }
    }

    override fun performAccessibilityAction(host: View, action: Int, arguments: android.os.Bundle?): Boolean {
        val named = actions.find { it.id == action } ?: return super.performAccessibilityAction(host, action, arguments)
        named.run()
        return true
    }
}

/** Children one after another from the reader's side, in as many lines as they need. */
class Flow(context: Context, private val gap: Int, private val between: Int, private val oneEach: Boolean) : ViewGroup(context) {
    override fun onMeasure(widthSpec: Int, heightSpec: Int) {
        val width = MeasureSpec.getSize(widthSpec)
        val bound = MeasureSpec.getMode(widthSpec) != MeasureSpec.UNSPECIFIED
        measureChildren(if (bound) MeasureSpec.makeMeasureSpec(width, MeasureSpec.AT_MOST) else widthSpec, MeasureSpec.UNSPECIFIED)
        val (used, height) = place(if (bound) width else Int.MAX_VALUE) { _, _, _ -> }
        setMeasuredDimension(if (MeasureSpec.getMode(widthSpec) == MeasureSpec.EXACTLY) width else used, height)
    }

    override fun onLayout(changed: Boolean, left: Int, top: Int, right: Int, bottom: Int) {
        val mirrored = layoutDirection == LAYOUT_DIRECTION_RTL
        place(width) { child, x, y ->
            val start = if (mirrored) width - x - child.measuredWidth else x
            child.layout(start, y, start + child.measuredWidth, y + child.measuredHeight)
        }
    }

    private inline fun place(width: Int, put: (View, Int, Int) -> Unit): Pair<Int, Int> {
        var x = 0
        var y = 0
        var tallest = 0
        var used = 0
        for (at in 0 until childCount) {
            val child = getChildAt(at)
            if (x > 0 && (oneEach || x + child.measuredWidth > width)) {
                x = 0
                y += tallest + between
                tallest = 0
            }
            put(child, x, y)
            used = max(used, x + child.measuredWidth)
            tallest = max(tallest, child.measuredHeight)
            x += child.measuredWidth + gap
        }
        return used to y + tallest
    }
}

/** A ring, or a filled circle with a tick. */
class Tick(private val kit: Kit, private val done: Boolean) : View(kit.context) {
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG)

    init {
        background = kit.pressable(null, 24)
    }

    override fun onDraw(canvas: Canvas) {
        val radius = kit.dp(13).toFloat()
        val (x, y) = width / 2f to height / 2f
        if (!done) {
            paint.style = Paint.Style.STROKE
            paint.strokeWidth = kit.dp(2).toFloat()
            paint.color = kit.colour(R.color.control)
            canvas.drawCircle(x, y, radius - kit.dp(1), paint)
            return
        }
        paint.style = Paint.Style.FILL
        paint.color = kit.colour(R.color.good)
        canvas.drawCircle(x, y, radius, paint)
        paint.style = Paint.Style.STROKE
        paint.color = kit.colour(R.color.card)
        paint.strokeWidth = kit.dp(2.5f).toFloat()
        paint.strokeCap = Paint.Cap.ROUND
        paint.strokeJoin = Paint.Join.ROUND
        val step = kit.dp(1).toFloat()
        val path = Path().apply {
            moveTo(x - 5 * step, y)
            lineTo(x - 1.5f * step, y + 4 * step)
            lineTo(x + 5.5f * step, y - 4 * step)
        }
        canvas.drawPath(path, paint)
    }
}

/** The stations of a way: one row, with the line to its neighbours. [station] is 24 wide; the text starts 36 in. */
class Way(kit: Kit, private val first: Boolean, private val last: Boolean, station: View, text: View) : ViewGroup(kit.context) {
    private val paint = Paint().apply {
        color = kit.colour(R.color.line)
        strokeWidth = kit.dp(2).toFloat()
    }
    private val size = kit.dp(24)
    private val indent = kit.dp(36)
    private val bottom = if (last) 0 else kit.dp(12)

    init {
        setWillNotDraw(false)
        addView(station)
        addView(text)
    }

    override fun onMeasure(widthSpec: Int, heightSpec: Int) {
        val width = MeasureSpec.getSize(widthSpec)
        val exact = MeasureSpec.makeMeasureSpec(size, MeasureSpec.EXACTLY)
        getChildAt(0).measure(exact, exact)
        getChildAt(1).measure(MeasureSpec.makeMeasureSpec(width - indent, MeasureSpec.EXACTLY), MeasureSpec.UNSPECIFIED)
        setMeasuredDimension(width, max(size, getChildAt(1).measuredHeight) + bottom)
    }

    override fun onLayout(changed: Boolean, left: Int, top: Int, right: Int, bottom: Int) {
        val mirrored = layoutDirection == LAYOUT_DIRECTION_RTL
        val station = getChildAt(0)
        val text = getChildAt(1)
        val at = if (mirrored) width - size else 0
        station.layout(at, 0, at + size, size)
        val from = if (mirrored) 0 else indent
        text.layout(from, 0, from + text.measuredWidth, text.measuredHeight)
    }

    override fun onDraw(canvas: Canvas) {
        val x = if (layoutDirection == LAYOUT_DIRECTION_RTL) width - size / 2f else size / 2f
        if (!first) canvas.drawLine(x, 0f, x, size / 2f, paint)
        if (!last) canvas.drawLine(x, size / 2f, x, height.toFloat(), paint)
    }
}
