package org.onderweg.app

import android.content.Context
import android.content.res.ColorStateList
import android.graphics.Typeface
import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.RippleDrawable
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.TextView
import kotlin.math.min
import org.onderweg.core.Audience
import org.onderweg.core.Direction
import org.onderweg.core.Row
import org.onderweg.core.Sent
import org.onderweg.core.SpaceKind
import org.onderweg.core.Words
import org.onderweg.core.plainText

const val MATCH = ViewGroup.LayoutParams.MATCH_PARENT
const val WRAP = ViewGroup.LayoutParams.WRAP_CONTENT

/** What a person typed: as it was typed, isolated, starting at the reader's side. */
fun typed(text: String) = "\u2068$text\u2069"

/** The design's components with its tokens: what a card, a row, a chip, a button is. It knows no entry by itself. */
class Kit(val context: Context, val words: Words) {
    private val config get() = context.resources.configuration

    /** Text from 1.3 times its size on: what stood side by side stands below each other. */
    val large get() = config.fontScale >= 1.3f
    private val narrow get() = config.screenWidthDp <= 320

    fun dp(value: Number) = (value.toFloat() * context.resources.displayMetrics.density + 0.5f).toInt()
    fun colour(id: Int) = context.getColor(id)

    private fun iconSize(size: Int) = dp(size * min(config.fontScale, 1.3f))

    fun icon(id: Int, size: Int = 24, tint: Int = R.color.ink_2): ImageView = ImageView(context).apply {
        setImageDrawable(drawable(id, tint))
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
        layoutParams = LinearLayout.LayoutParams(iconSize(size), iconSize(size))
    }

    private fun drawable(id: Int, tint: Int): Drawable = context.getDrawable(id)!!.mutate().apply { setTint(colour(tint)) }

    fun text(value: CharSequence, size: Int = 17, tint: Int = R.color.ink, bold: Boolean = false) = TextView(context).apply {
        text = value
        textSize = size.toFloat()
        setTextColor(colour(tint))
        if (bold) typeface = Typeface.DEFAULT_BOLD
        textAlignment = View.TEXT_ALIGNMENT_VIEW_START
        // Not "locale": that is the phone's, and the app's language sets the direction.
        textDirection = if (words.direction() == Direction.RTL) View.TEXT_DIRECTION_RTL else View.TEXT_DIRECTION_LTR
        setLineSpacing(0f, if (words.direction() == Direction.RTL) 1f else 1.13f)
    }

    /** A label as the core has it, with a capital at its beginning where the script has capitals. */
    fun capital(label: String) = label.replaceFirstChar { it.titlecase(config.locales[0]) }

    inline fun column(fill: LinearLayout.() -> Unit) = LinearLayout(context).apply {
        orientation = LinearLayout.VERTICAL
        fill()
    }

    inline fun line(fill: LinearLayout.() -> Unit) = LinearLayout(context).apply {
        gravity = Gravity.CENTER_VERTICAL
        fill()
    }

    fun shape(fill: Int?, border: Int?, radius: Int = 12, width: Float = 1f, dashed: Boolean = false) = GradientDrawable().apply {
        cornerRadius = dp(radius).toFloat()
        fill?.let { setColor(colour(it)) }
        border?.let {
            if (dashed) setStroke(dp(width), colour(it), dp(4).toFloat(), dp(3).toFloat()) else setStroke(dp(width), colour(it))
        }
    }

    /** A tap shows on it: the design's 12 % of primary. */
    fun pressable(back: Drawable?, radius: Int = 12): Drawable =
        RippleDrawable(ColorStateList.valueOf(colour(R.color.ripple)), back, shape(R.color.ink, null, radius))

    /** Children are parted by a line. */
    fun card(vararg rows: View) = column {
        background = shape(R.color.card, R.color.line)
        clipToOutline = true
        setPadding(dp(1), dp(1), dp(1), dp(1))
        rows.forEachIndexed { at, row ->
            if (at > 0) addView(View(context).apply { setBackgroundColor(colour(R.color.line)) }, LinearLayout.LayoutParams(MATCH, dp(1)))
            addView(row, LinearLayout.LayoutParams(MATCH, WRAP))
        }
    }

    /** [start] before, [body] in the middle, [action] at the end; below it where there is no room. */
    fun row(start: View?, body: View, action: View? = null): LinearLayout {
        val first = LinearLayout(context).apply {
            gravity = if (action == null) Gravity.TOP else Gravity.CENTER_VERTICAL
            clipChildren = false
            start?.let { addView(it, (it.layoutParams as? LinearLayout.LayoutParams ?: LinearLayout.LayoutParams(WRAP, WRAP)).apply { marginEnd += dp(12) }) }
            addView(body, LinearLayout.LayoutParams(0, WRAP, 1f))
        }
        val below = action != null && (large || narrow)
        return column {
            minimumHeight = dp(56)
            gravity = Gravity.CENTER_VERTICAL
            clipChildren = false
            clipToPadding = false
            setPadding(dp(16), dp(10), dp(16), dp(10))
            addView(first, LinearLayout.LayoutParams(MATCH, WRAP))
            if (below) addView(action, margins(top = 8))
            else action?.let { first.addView(it, LinearLayout.LayoutParams(WRAP, WRAP).apply { marginStart = dp(12) }) }
        }
    }

    fun margins(width: Int = MATCH, top: Int = 0, bottom: Int = 0) = LinearLayout.LayoutParams(width, WRAP).apply {
        topMargin = dp(top)
        bottomMargin = dp(bottom)
    }

    enum class Style { FILLED, LINED, PLAIN }

    /** At least 48 high; [icon] before the words. */
    fun button(label: String, icon: Int, style: Style = Style.LINED, big: Boolean = false, tap: () -> Unit): LinearLayout {
        val front = if (style == Style.FILLED) R.color.on_primary else R.color.primary
        val back = when (style) {
            Style.FILLED -> shape(R.color.primary, null)
            Style.LINED -> shape(R.color.card, R.color.control, width = 1.5f)
            Style.PLAIN -> null
        }
        return line {
            gravity = Gravity.CENTER
            minimumHeight = dp(if (big) 56 else 48)
            setPadding(dp(if (style == Style.PLAIN) 8 else 14), dp(8), dp(if (style == Style.PLAIN) 8 else 16), dp(8))
            background = pressable(back)
            addView(icon(icon, 20, front))
            addView(text(label, if (big) 17 else 15, front, bold = true), LinearLayout.LayoutParams(WRAP, WRAP).apply { marginStart = dp(8) })
            asButton(this, label, tap)
        }
    }

    fun asButton(view: View, said: String, tap: () -> Unit) {
        view.isFocusable = true
        view.contentDescription = plainText(said)
        view.setOnClickListener { tap() }
        view.accessibilityDelegate = Role("android.widget.Button")
    }

    /** An icon over a word, at the top of a screen. */
    fun tool(label: String, icon: Int, tap: () -> Unit) = column {
        gravity = Gravity.CENTER
        minimumWidth = dp(56)
        minimumHeight = dp(48)
        background = pressable(null)
        addView(icon(icon, 24, R.color.primary))
        addView(text(label, 13, R.color.primary), LinearLayout.LayoutParams(WRAP, WRAP).apply { topMargin = dp(2) })
        asButton(this, label, tap)
    }

    fun chip(label: CharSequence, icon: Int, fill: Int?, border: Int?, front: Int, dashed: Boolean = false) = line {
        val inside = if (fill == null && border == null) 0 else 8
        minimumHeight = dp(22)
        setPadding(dp(inside), dp(1), dp(inside), dp(2))
        if (inside > 0) background = shape(fill, border, 999, dashed = dashed)
        addView(icon(icon, 14, front))
        addView(text(label, 13, front).apply { setLineSpacing(0f, 1f) }, LinearLayout.LayoutParams(WRAP, WRAP).apply { marginStart = dp(4) })
    }

    fun audienceIcon(kind: SpaceKind) = when (kind) {
        SpaceKind.ME -> R.drawable.ic_lock
        SpaceKind.CIRCLE -> R.drawable.ic_house
        SpaceKind.CASE -> R.drawable.ic_id_card_lanyard
        SpaceKind.OTHER -> R.drawable.ic_users_round
    }

    fun audienceName(audience: Audience) = if (audience.kind == SpaceKind.ME) words.say("app-only-me") else typed(audience.words)

    fun audience(audience: Audience, onNext: Boolean = false): View {
        val (fill, border, front) = when {
            onNext -> Triple(null, R.color.on_next_line, R.color.on_next)
            audience.kind == SpaceKind.ME -> Triple(R.color.paper, R.color.line, R.color.ink_2)
            audience.kind == SpaceKind.CASE -> Triple(R.color.accent_tint, R.color.accent, R.color.ink)
            else -> Triple(R.color.primary_tint, null, R.color.primary)
        }
        return chip(audienceName(audience), audienceIcon(audience.kind), fill, border, front)
    }

    fun chips(vararg chips: View?) = Flow(context, dp(8), dp(4), oneEach = large).apply { chips.filterNotNull().forEach { addView(it) } }

    fun bothChip() = chip(capital(words.say("list-both")), R.drawable.ic_layers_2, null, R.color.warn, R.color.warn)

    fun hereChip(sent: Sent) =
        if (sent == Sent.HERE) chip(words.say("app-only-here"), R.drawable.ic_smartphone, null, null, R.color.ink_2) else null

    fun kindIcon(kind: String?) = when (kind) {
        "appointment" -> R.drawable.ic_calendar_days
        "task" -> R.drawable.ic_circle
        "talk" -> R.drawable.ic_messages_square
        "goal" -> R.drawable.ic_flag
        "step" -> R.drawable.ic_footprints
        "job" -> R.drawable.ic_briefcase
        "rota" -> R.drawable.ic_brush_cleaning
        "bins" -> R.drawable.ic_trash_2
        "shopping" -> R.drawable.ic_shopping_basket
        "repair" -> R.drawable.ic_wrench
        "agreement" -> R.drawable.ic_handshake
        else -> R.drawable.ic_file_pen_line
    }

    /** One sentence for the whole row: kind, title, when, audience, state. */
    fun aloud(row: Row): String = listOfNotNull(
        capital(row.kindWords),
        row.title,
        row.time?.words,
        words.say("app-who-reads") + " " + audienceName(row.audience),
        if (row.changedByBoth) words.say("list-both") else null,
        row.stateWords,
    ).joinToString(". ") { plainText(it) }

    fun heading(value: String) = text(value, 15, R.color.ink_2, bold = true).apply {
        setPadding(dp(4), 0, dp(4), 0)
        isAccessibilityHeadingIfKnown()
    }

    fun title(value: CharSequence) = text(value, 24, bold = true).apply {
        setLineSpacing(0f, if (words.direction() == Direction.RTL) 1f else 1.05f)
        isAccessibilityHeadingIfKnown()
    }

    private fun View.isAccessibilityHeadingIfKnown() {
        if (android.os.Build.VERSION.SDK_INT >= android.os.Build.VERSION_CODES.P) isAccessibilityHeading = true
    }

    fun notice(value: CharSequence) = line {
        gravity = Gravity.TOP
        background = shape(R.color.accent_tint, null)
        setPadding(dp(16), dp(12), dp(16), dp(12))
        addView(icon(R.drawable.ic_info, 24, R.color.warn))
        addView(text(value, 15), LinearLayout.LayoutParams(0, WRAP, 1f).apply { marginStart = dp(12) })
    }

    /** Stays at the foot of the screen. */
    fun dock(vararg buttons: View) = column {
        addView(View(context).apply { setBackgroundColor(colour(R.color.line)) }, LinearLayout.LayoutParams(MATCH, dp(1)))
        addView(
            LinearLayout(context).apply {
                orientation = if (large) LinearLayout.VERTICAL else LinearLayout.HORIZONTAL
                setPadding(dp(16), dp(8), dp(16), dp(16))
                buttons.forEachIndexed { at, button ->
                    val place = if (large) margins(top = if (at > 0) 8 else 0) else LinearLayout.LayoutParams(0, MATCH, 1f)
                    if (!large && at > 0) place.marginStart = dp(8)
                    addView(button, place)
                }
            },
        )
    }

    /** The way back, at the top of a screen. */
    fun back(label: String, tap: () -> Unit) = line {
        minimumHeight = dp(48)
        setPadding(0, 0, dp(12), 0)
        background = pressable(null)
        addView(icon(R.drawable.ic_arrow_left, 20, R.color.primary))
        addView(text(label, 15, R.color.primary, bold = true), LinearLayout.LayoutParams(WRAP, WRAP).apply { marginStart = dp(6) })
        asButton(this, label, tap)
    }

    /** A round tick: 26 drawn, 48 tapped. Its name is the title of what it finishes. */
    fun tick(name: String, done: Boolean, tap: () -> Unit): View = Tick(this, done).apply {
        isFocusable = true
        contentDescription = plainText(name)
        accessibilityDelegate = Role("android.widget.CheckBox", checked = done)
        setOnClickListener { tap() }
        layoutParams = LinearLayout.LayoutParams(dp(48), dp(48)).apply {
            setMargins(0, -dp(10), 0, -dp(10))
            marginStart = -dp(12)
            marginEnd = -dp(12)
        }
    }
}
