// What a caller does wrong, and what comes from elsewhere: each call answers with a failure of its own type,
// says nothing of what was typed, and the next call works.

package org.onderweg.core

import java.lang.reflect.InvocationTargetException
import java.lang.reflect.Method
import java.lang.reflect.ParameterizedType
import java.lang.reflect.Type
import java.lang.reflect.WildcardType
import java.nio.file.Files
import java.nio.file.Path
import kotlin.random.Random
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

private val NEVER_FAIL = setOf("shut", "isOpen", "cancel")

/** They do what they say, whatever they are given: not for who wants to go on. */
private val LEFT_OUT = NEVER_FAIL + setOf("wipe", "signOut", "undo", "observe", "changePin")

class EdgesTest : Town() {
    /** Every method of a phone. */
    private val calls: List<Method> = PhoneInterface::class.java.methods.filterNot { it.isSynthetic }.sortedBy { it.name }

    /** One value of each type; a `Shown` comes only out of a sync. */
    private inner class Given(val text: String = "00".repeat(16), val bytes: ByteArray = ByteArray(32), val number: Long = 1) {
        private val shown by lazy { resident("Given").sync().shown }
        private val at = EntryRef(text, text)

        fun argument(type: Type): Any = when (type) {
            is WildcardType -> argument(type.upperBounds.single())
            is ParameterizedType -> listOf(argument(type.actualTypeArguments.single()))
            String::class.java -> text
            ByteArray::class.java -> bytes
            Boolean::class.javaPrimitiveType -> true
            Long::class.javaPrimitiveType, Long::class.javaObjectType -> number
            EntryRef::class.java -> at
            Edit::class.java -> Edit.Title(text)
            NewRota::class.java -> NewRota(text, listOf(text), text, text, listOf(text))
            Held::class.java -> Held(listOf(text), listOf(text), listOf(text), true)
            SyncOptions::class.java -> SyncOptions(budget = number)
            Rating::class.java -> Rating.GOOD
            Observer::class.java -> Ears()
            Shown::class.java -> shown
            else -> error("a parameter of a new type: $type")
        }

        fun call(phone: Phone, method: Method): Any? =
            try {
                method.invoke(phone, *method.genericParameterTypes.map(::argument).toTypedArray())
            } catch (thrown: InvocationTargetException) {
                throw thrown.cause!!
            }
    }

    @Test fun `after shut each call answers closed, and a dropped handle is the language's own error`() {
        val given = Given()
        val phone = phone("Sara")
        phone.shut()
        phone.shut()
        assertFalse(phone.isOpen())
        phone.cancel()
        val answers = calls.filterNot { it.name in NEVER_FAIL }
        for (method in answers) {
            assertEquals("closed", assertThrows(Failure.Closed::class.java, { given.call(phone, method) }, method.name).code)
        }
        assertTrue(answers.size > 130)
        phone.close()
        assertThrows(IllegalStateException::class.java) { phone.today() }
    }

    @Test fun `what was shut opens again with all that was written`() {
        val phone = phone("Sara")
        phone.task("kept")
        assertThrows(Failure.CloseOther::class.java) { phone("Sara") }
        phone.shut()
        assertEquals(listOf("kept"), phone("Sara").titles())
    }

    @Test fun `unknown text, bytes and numbers are typed in each call and harm nothing`() {
        val dice = Random(7)
        val phone = resident("Sara")
        phone.task("kept")
        for (odd in listOf("", "\u202e\u2066\u0000", "'; DROP TABLE", "9".repeat(5000), "\udbff\udfff", "00".repeat(16))) {
            val given = Given(odd, dice.nextBytes(500), listOf(Long.MIN_VALUE, -1, Long.MAX_VALUE).random(dice))
            for (method in calls.filterNot { it.name in LEFT_OUT || Shown::class.java in it.parameterTypes }) {
                try {
                    given.call(phone, method)
                } catch (failure: Failure) {
                    assertFalse(failure is Failure.Broken, "${method.name} $odd")
                    assertTrue(failure.said.toList().all { it.isNotEmpty() }, method.name)
                    assertTrue(odd.length < 10 || odd !in failure.toString(), method.name)
                }
            }
        }
        assertThrows(Failure.Correct::class.java) { phone.entry(EntryRef("x", "y")) }
        assertTrue("kept" in phone.titles())
        phone.sync()
    }

    @Test fun `a folder that holds something else is not opened and not changed`() {
        val phone = phone("Sara")
        phone.task("kept")
        phone.shut()
        val journal = Files.walk(Path.of(home("Sara"))).use { files -> files.filter { it.endsWith("journal.db") }.toList() }.single()
        val good = Files.readAllBytes(journal)
        for (wrong in listOf(secret().copyOf(31), ByteArray(0), secret() + 1)) {
            val refused = assertThrows(Failure.Correct::class.java) { Phone.open(home("Sara"), wrong, ZONE) }
            assertEquals("secret", refused.field)
        }
        assertThrows(Failure.Recover::class.java) { Phone.open(home("Sara"), ByteArray(32), ZONE) }
        Files.write(journal, Random(7).nextBytes(good.size))
        assertEquals("not-a-store", assertThrows(Failure.AskForHelp::class.java) { phone("Sara") }.code)
        Files.write(journal, good)
        assertEquals(listOf("kept"), phone("Sara").titles())
    }

    @Test fun `what an observer throws from changed is passed over`() {
        val phone = phone("Sara", Still())
        for (bug in listOf(RuntimeException("a bug of the app"), Failure.Unlock("x", "y"))) {
            val ears = Ears(bug)
            phone.observe(ears)
            assertTrue(phone.finish(phone.task("done all the same")))
            assertEquals(2, ears.heard.size)
        }
    }

    @Test fun `what an observer throws from progress ends the sync and comes out of it`() {
        val phone = resident("Sara")
        phone.task("not lost")
        phone.observe(Ears(Failure.RetryLater("mine", "enough", 5)))
        val own = assertThrows(Failure.RetryLater::class.java) { phone.sync() }
        assertEquals(Pair("mine", 5L), Pair(own.code, own.waitMs))
        phone.observe(Ears(RuntimeException("what somebody wrote")))
        val other = assertThrows(Failure.Broken::class.java) { phone.sync() }
        assertEquals("observer", other.code)
        assertFalse("somebody" in other.toString() + other.words)
        phone.observe(null)
        assertEquals(0, phone.sync().unsent)
        assertEquals(listOf("not lost"), phone.titles())
    }

    @Test fun `an observer may call back into its phone`() {
        val phone = phone("Sara")
        val seen = mutableListOf<String>()
        phone.observe(object : Ears() {
            override fun changed(event: Event) {
                seen += phone.entry(event.at).title
            }
        })
        phone.task("seen from within")
        assertEquals(listOf("seen from within"), seen)
    }

    @Test fun `a clock that throws is replaced by that of the system`() {
        val phone = phone("Sara", object : PhoneClock {
            override fun nowMs(): Long = error("no battery")
        })
        assertTrue(phone.nowMs() > 1_700_000_000_000)
        assertInstanceOf(EntryRef::class.java, phone.task("x"))
    }
}
