package org.onderweg.app

import android.content.Context
import android.speech.tts.TextToSpeech
import java.util.Locale
import org.onderweg.core.plainText

/** Reads aloud, in the languages for which this phone has a voice. */
class Speaker(context: Context, private val ready: () -> Unit) {
    private var works = false
    private val speech: TextToSpeech = TextToSpeech(context) { status ->
        works = status == TextToSpeech.SUCCESS
        ready()
    }

    fun has(language: String): Boolean =
        works && speech.isLanguageAvailable(Locale.forLanguageTag(language)) >= TextToSpeech.LANG_AVAILABLE

    /** Without a voice for [language] nothing is said. */
    fun say(text: String, language: String) {
        if (!has(language)) return
        speech.language = Locale.forLanguageTag(language)
        speech.speak(plainText(text), TextToSpeech.QUEUE_FLUSH, null, text)
    }

    fun close() = speech.shutdown()
}
