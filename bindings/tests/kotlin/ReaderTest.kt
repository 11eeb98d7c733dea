// The same journal in another language: words change, what somebody typed does not.

package org.onderweg.core

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class ReaderTest : Town() {
    private fun arabic(text: String) = text.any { it in '\u0600'..'\u06ff' }

    @Test fun `a choice of language changes the words of the same row`() {
        val phone = phone("Sara", Still())
        phone.add("task", listOf(Edit.Title("Bel VDAB"), Edit.Due("2026-11-24T15:00")))
        val said = listOf("en", "nl", "ar").associateWith { tag ->
            phone.setLanguage(tag)
            val row = phone.entries().single()
            assertEquals("Bel VDAB", row.title)
            Triple(row.kindWords, row.stateWords, plainText(row.due!!.words))
        }
        assertEquals(3, said.values.toSet().size)
        assertTrue("24 Nov" in said.getValue("en").third)
        assertTrue("24 nov" in said.getValue("nl").third)
        assertTrue(arabic(said.getValue("ar").third))
        phone.setLanguage(null)
        assertEquals(said.getValue("en").first, phone.entries().single().kindWords, "the system's language again")
    }

    @Test fun `Arabic and Dari are read from right to left`() {
        val phone = phone("Sara", languages = listOf("ar-SY", "en"))
        assertEquals(Direction.RTL, phone.words().use { it.direction() })
        assertNull(phone.language())
        phone.setLanguage("fa-AF")
        assertEquals(Pair("fa-AF", Direction.RTL), phone.words().use { Pair(it.language().tag, it.direction()) })
        phone.setLanguage("ti")
        assertEquals(Direction.LTR, phone.words().use { it.direction() })
        val right = languages().filter { it.direction == Direction.RTL }.map { it.tag }
        assertEquals(setOf("ar", "fa-AF", "ps"), right.toSet())
    }

    @Test fun `Dari has its own digits and calendar`() {
        val phone = phone("Sara", Still())
        val at = phone.add("task", listOf(Edit.Title("12 eggs"), Edit.Due("2026-11-24T15:00")))
        phone.setLanguage("fa-AF")
        phone.setDigits("eastern-arabic")
        phone.setCalendar("solar-hijri")
        assertEquals("۱۲۹۰", phone.words().use { it.number(1290) })
        val entry = phone.entry(at)
        val due = entry.fields.single { it.name == "due" }.time!!
        assertEquals(Pair("2026-11-24T15:00[Europe/Brussels]", "۱۵:۰۰"), Pair(due.raw, plainText(due.time!!)))
        assertFalse(due.words.any { it in '0'..'9' })
        val date = phone.today().date
        assertEquals(Pair("2026-11-23", "دوشنبه ۲ قوس ۱۴۰۵"), Pair(date.raw, plainText(date.own)))
        assertEquals("دوشنبه ۲۳ نومبر ۲۰۲۶", plainText(date.other!!))
        assertEquals("12 eggs", entry.title, "what somebody typed stays as it was typed")
    }

    @Test fun `a failure is said in the reader's language`() {
        val phone = phone("Sara")
        val codes = listOf(Pair("en", false), Pair("fa-AF", true)).map { (tag, isArabic) ->
            phone.setLanguage(tag)
            val refused = assertThrows(Failure.Correct::class.java) { phone.add("task", listOf(Edit.Title("x"), Edit.Due("geheim"))) }
            assertEquals(Pair(isArabic, "due"), Pair(arabic(refused.words), refused.field))
            assertFalse("geheim" in refused.toString())
            refused.code
        }
        assertEquals(1, codes.toSet().size, "the code for the help desk is the same in all")
        assertThrows(Failure.Correct::class.java) { phone.setLanguage("xx") }
        assertEquals("fa-AF", phone.language())
    }

    @Test fun `the first screen has words before there is a journal`() {
        Words.best(listOf("fa-AF", "nl")).use { words ->
            assertEquals(Pair("fa-AF", Direction.RTL), Pair(words.language().tag, words.direction()))
        }
        Words.of("en").use { words ->
            assertEquals("only here", plainText(words.say("only-here")))
            assertEquals("en/only-here", words.audio("only-here"))
            assertEquals("no-such", words.say("no-such", mapOf("seconds" to Arg.Number(3))))
        }
        assertEquals(12, languages().size)
    }
}
