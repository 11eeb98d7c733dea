package org.onderweg.app

import android.app.Activity
import android.content.Context
import android.content.Intent
import android.os.Build
import android.os.Bundle
import android.view.View
import android.view.WindowInsets
import android.widget.FrameLayout
import android.widget.LinearLayout
import android.widget.ScrollView
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch
import org.onderweg.core.EntryRef
import org.onderweg.core.Failure
import org.onderweg.core.Words
import org.onderweg.phone.KeyGone
import org.onderweg.phone.Onderweg
import org.onderweg.phone.onderweg

/** What all screens share: the app's language and direction, a page between bars, and failures said in words. */
abstract class Screen : Activity() {
    protected val scope: CoroutineScope = MainScope()
    protected lateinit var words: Words
    protected lateinit var kit: Kit
    protected val app: Onderweg get() = onderweg

    override fun attachBaseContext(base: Context) = super.attachBaseContext(base.onderweg.language.over(base))

    override fun onCreate(saved: Bundle?) {
        super.onCreate(saved)
        words = app.language.words()
        kit = Kit(this, words)
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }

    /** [content] scrolls, [dock] stays below it. The page keeps clear of bars, cut-outs and the keyboard. */
    protected fun page(content: View, dock: View? = null) {
        val scroll = ScrollView(this).apply {
            isFillViewport = true
            addView(content)
        }
        val page = kit.column {
            id = R.id.page
            setBackgroundColor(kit.colour(R.color.paper))
            addView(scroll, LinearLayout.LayoutParams(MATCH, 0, 1f))
            dock?.let { addView(it, LinearLayout.LayoutParams(MATCH, WRAP)) }
        }
        page.setOnApplyWindowInsetsListener { view, insets -> insets.also { clear(view, it) } }
        setContentView(page, FrameLayout.LayoutParams(MATCH, MATCH))
    }

    private fun clear(view: View, insets: WindowInsets) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            val types = WindowInsets.Type.systemBars() or WindowInsets.Type.displayCutout() or WindowInsets.Type.ime()
            val bars = insets.getInsets(types)
            view.setPadding(bars.left, bars.top, bars.right, bars.bottom)
        }
    }

    /** Does [act]; what fails is said in a sheet with what can be done. */
    protected fun act(act: suspend () -> Unit) {
        scope.launch {
            try {
                act()
            } catch (e: Failure) {
                say(wordsOf(e))
            } catch (e: KeyGone) {
                say(words.say("error-key-gone"))
            }
        }
    }

    private fun say(text: String) {
        if (isFinishing || text.isEmpty()) return
        val sheet = Sheet(this, kit)
        sheet.add(kit.notice(text))
        sheet.add(kit.button(words.say("office-back"), R.drawable.ic_x) { sheet.dismiss() }, top = 8)
        sheet.show()
    }

    protected inline fun <reified T : Activity> open(at: EntryRef? = null) {
        startActivity(Intent(this, T::class.java).apply { at?.let { putExtra("space", it.space).putExtra("entry", it.entry) } })
    }

    /** The entry that the screen was opened for. */
    protected fun asked(): EntryRef? {
        val space = intent.getStringExtra("space") ?: return null
        return EntryRef(space, intent.getStringExtra("entry") ?: return null)
    }
}

/** What a failure says to a person. */
fun wordsOf(failure: Failure): String = when (failure) {
    is Failure.RetryLater -> failure.words
    is Failure.WrongPin -> failure.words
    is Failure.Unlock -> failure.words
    is Failure.FreeSpace -> failure.words
    is Failure.UpdateApp -> failure.words
    is Failure.Recover -> failure.words
    is Failure.Correct -> failure.words
    is Failure.CloseOther -> failure.words
    is Failure.Enrol -> failure.words
    is Failure.OpenCase -> failure.words
    is Failure.SyncFirst -> failure.words
    is Failure.AskOwner -> failure.words
    is Failure.AskForHelp -> failure.words
    is Failure.Closed -> failure.words
    is Failure.Cancelled -> failure.words
    is Failure.Broken -> failure.words
}
