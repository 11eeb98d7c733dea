// PIN and lock.

package org.onderweg.core

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

private const val PIN = "482615"

class LockTest : Town() {
    private fun refused(phone: Phone, pin: String) = assertThrows(Failure.WrongPin::class.java) { phone.unlock(pin) }

    @Test fun `a wrong PIN is typed and waits longer and longer`() {
        val clock = Still()
        val phone = phone("Sara", clock)
        phone.task("secret")
        phone.changePin(new = PIN)
        phone.lock()
        assertEquals(listOf(0L, 0L, 0L, 30_000L), List(4) { refused(phone, "111111").waitMs })
        val early = refused(phone, PIN)
        assertEquals(listOf(30_000L, 30_000L), listOf(early.waitMs, phone.pinWait().waitMs))
        assertTrue(early.words.isNotEmpty() && PIN !in early.toString())
        clock.now += 29_999
        assertEquals(1, refused(phone, PIN).waitMs, "the right one waits too")
        clock.now += 1
        assertEquals(0, phone.pinWait().waitMs)
        phone.unlock(PIN)
        assertEquals(listOf("secret"), phone.titles())
    }

    @Test fun `a wrong PIN is remembered over shutting and opening`() {
        phone("Sara", Still()).run {
            changePin(new = PIN)
            shut()
        }
        phone("Sara", Still()).run {
            assertTrue(isLocked() && hasPin())
            repeat(4) { refused(this, "111111") }
            shut()
        }
        assertTrue(refused(phone("Sara", Still()), PIN).waitMs > 0)
    }

    @Test fun `a PIN that is too short is corrected and the old one holds`() {
        val phone = phone("Sara", Still())
        assertThrows(Failure.Correct::class.java) { phone.changePin(new = "1") }
        assertFalse(phone.hasPin())
        phone.changePin(new = PIN)
        assertThrows(Failure.WrongPin::class.java) { phone.changePin("111111", "222222") }
        phone.lock()
        phone.unlock(PIN)
    }

    @Test fun `a locked phone syncs and shows nothing until it is unlocked`() {
        val (sara, ben, space) = house()
        ben.changePin(new = PIN)
        ben.task("sealed at the lock", space)
        ben.lock()
        val ears = Ears()
        ben.observe(ears)
        assertEquals(0, ben.sync().unsent)
        sara.task("came while locked", space)
        sara.sync()
        assertEquals(listOf("came while locked", "sealed at the lock"), sara.titles())
        sara.sync()
        assertEquals(emptyList<Event>(), ben.sync().events + ears.heard)
        assertTrue(ben.status().locked && ben.isLocked())
        for (shows in listOf({ ben.today() }, { ben.entries() }, { ben.search("locked") }, { ben.task("x") })) {
            assertThrows(Failure.Unlock::class.java) { shows() }
        }
        assertTrue(ben.spaces().all { it.name == null })
        ben.unlock(PIN)
        assertEquals(listOf("came while locked"), ears.heard.map { it.title })
        assertEquals(listOf("came while locked", "sealed at the lock"), ben.titles())
    }
}
