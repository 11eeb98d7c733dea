package org.onderweg.app

import android.app.Activity
import android.app.Dialog
import android.graphics.Bitmap
import android.graphics.Rect
import android.graphics.BitmapFactory
import android.graphics.Canvas
import android.graphics.Color
import android.os.Looper
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.TextView
import java.io.File
import java.io.FileOutputStream
import kotlin.math.abs
import kotlin.math.max
import kotlin.math.min
import kotlin.math.pow
import org.junit.Assert.assertTrue
import org.junit.Assert.fail
import org.onderweg.core.plainText
import org.robolectric.Shadows.shadowOf

/** What a person and an auditor see of a screen. */
fun all(view: View): List<View> = listOf(view) + ((view as? ViewGroup)?.let { group -> (0 until group.childCount).flatMap { all(group.getChildAt(it)) } } ?: emptyList())

fun texts(view: View): List<String> = all(view).filterIsInstance<TextView>().map { plainText(it.text.toString()) }

fun idle() = shadowOf(Looper.getMainLooper()).idle()

/** The core answers on its own threads: wait for it as a person would. */
fun until(what: String, holds: () -> Boolean) {
    val end = System.nanoTime() + 20_000_000_000
    while (!holds()) {
        check(System.nanoTime() < end) { "still not: $what" }
        idle()
        Thread.sleep(5)
    }
}

fun button(view: View, said: String): View = all(view).firstOrNull { it.isClickable && it.contentDescription?.toString() == said }
    ?: throw AssertionError("no button \"$said\", but ${all(view).filter { it.isClickable }.map { it.contentDescription }}")

fun drawn(activity: Activity, sheet: Dialog? = null): Bitmap {
    idle()
    val page = activity.window.decorView
    page.jumpDrawablesToCurrentState()
    val bitmap = Bitmap.createBitmap(page.width, page.height, Bitmap.Config.ARGB_8888)
    val canvas = Canvas(bitmap)
    page.draw(canvas)
    sheet?.window?.decorView?.let {
        canvas.drawColor(0x8F11191B.toInt())
        canvas.translate(0f, (page.height - it.height).toFloat())
        it.draw(canvas)
    }
    return bitmap
}

/** To be looked at. */
fun keep(name: String, bitmap: Bitmap) = save(bitmap, File(System.getProperty("onderweg.pictures")!!, "$name.png"))

/** Keeps the picture for looking at, and compares half its size with the golden one, with a tolerance. */
fun compare(name: String, bitmap: Bitmap) {
    keep(name, bitmap)
    val small = Bitmap.createScaledBitmap(bitmap, bitmap.width / 2, bitmap.height / 2, true)
    val file = File(System.getProperty("onderweg.golden.dir")!!, "$name.png")
    if (System.getProperty("onderweg.golden") == "write") return save(small, file)
    val golden = BitmapFactory.decodeFile(file.path) ?: return fail("no golden picture $name: ONDERWEG_GOLDEN=write makes it")
    assertTrue("$name has another size", golden.width == small.width && golden.height == small.height)
    var other = 0
    for (y in 0 until small.height) for (x in 0 until small.width) if (apart(golden.getPixel(x, y), small.getPixel(x, y)) > 48) other++
    assertTrue("$name: $other pixels are another colour", other < small.width * small.height / 200)
}

private fun apart(a: Int, b: Int) = max(abs(Color.red(a) - Color.red(b)), max(abs(Color.green(a) - Color.green(b)), abs(Color.blue(a) - Color.blue(b))))

private fun save(bitmap: Bitmap, file: File) {
    file.parentFile!!.mkdirs()
    FileOutputStream(file).use { bitmap.compress(Bitmap.CompressFormat.PNG, 100, it) }
}

/** Everything that can be tapped is at least 48 dp in both directions, and has a name. */
fun auditTouch(root: View) {
    val least = (48 * root.resources.displayMetrics.density).toInt()
    val small = all(root).filter { it.isClickable && it.isShown && (it.width < least || it.height < least) }
    assertTrue("too small: ${small.map { "${it.contentDescription ?: it.javaClass.simpleName} ${it.width}x${it.height}" }}", small.isEmpty())
    val nameless = all(root).filter { it.isClickable && it.isShown && it !is EditText && it.contentDescription.isNullOrEmpty() && it.createAccessibilityNodeInfo().text.isNullOrEmpty() }
    assertTrue("nameless: $nameless", nameless.isEmpty())
}

/** Every text has a contrast of 4.5 with what is drawn behind it (the colour that most of its ground has). */
fun auditContrast(root: View, bitmap: Bitmap, down: Int = 0) {
    // What is scrolled out of sight, or half of it, is not in the picture.
    val inSight = { view: View -> Rect().let { view.getGlobalVisibleRect(it) && it.height() == view.height } }
    for (view in all(root).filterIsInstance<TextView>().filter { it.isShown && it.text.isNotBlank() && inSight(it) }) {
        val place = IntArray(2).also { view.getLocationInWindow(it) }
        val top = place[1] + down
        val counts = HashMap<Int, Int>()
        for (y in max(0, top) until min(bitmap.height, top + view.height)) for (x in max(0, place[0]) until min(bitmap.width, place[0] + view.width)) counts.merge(bitmap.getPixel(x, y), 1, Int::plus)
        val ground = counts.maxByOrNull { it.value }?.key ?: continue
        val found = contrast(view.currentTextColor, ground)
        assertTrue("\"${view.text}\": contrast $found", found >= 4.5)
    }
}

private fun contrast(a: Int, b: Int): Double {
    val (light, dark) = listOf(luminance(a), luminance(b)).sortedDescending()
    return (light + 0.05) / (dark + 0.05)
}

private fun luminance(colour: Int): Double {
    fun part(value: Int) = (value / 255.0).let { if (it <= 0.04045) it / 12.92 else ((it + 0.055) / 1.055).pow(2.4) }
    return 0.2126 * part(Color.red(colour)) + 0.7152 * part(Color.green(colour)) + 0.0722 * part(Color.blue(colour))
}
