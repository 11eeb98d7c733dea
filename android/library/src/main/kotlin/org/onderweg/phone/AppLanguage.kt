package org.onderweg.phone

import android.app.LocaleManager
import android.content.Context
import android.content.res.Configuration
import android.os.Build
import android.os.LocaleList
import java.util.Locale
import org.onderweg.core.Words

/** The language of the app, chosen apart from the phone's; from Android 13 on the system's settings show and change it too. */
class AppLanguage(private val context: Context) {
    private val kept = context.getSharedPreferences("language", Context.MODE_PRIVATE)

    /** The chosen language's tag; none before the first choice. */
    val chosen: String?
        get() = ofSystem() ?: kept.getString("tag", null)

    /** What a person would like to read, best first. */
    fun wanted(): List<String> {
        val system = context.resources.configuration.locales
        return listOfNotNull(chosen) + (0 until system.size()).map { system[it].toLanguageTag() }
    }

    /** The core's words in the app's language, for before and beside the journal. */
    fun words(): Words = Words.best(wanted())

    fun choose(tag: String) {
        kept.edit().putString("tag", tag).apply()
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            context.getSystemService(LocaleManager::class.java)?.applicationLocales = LocaleList.forLanguageTags(tag)
        }
    }

    /** [base] with the app's language: it sets the direction of every screen. */
    fun over(base: Context): Context {
        val tag = chosen ?: return base
        val changed = Configuration(base.resources.configuration)
        changed.setLocale(Locale.forLanguageTag(tag))
        return base.createConfigurationContext(changed)
    }

    private fun ofSystem(): String? {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) return null
        val locales = context.getSystemService(LocaleManager::class.java)?.applicationLocales ?: return null
        return if (locales.isEmpty) null else locales[0].toLanguageTag()
    }
}
