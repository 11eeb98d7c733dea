// Two phones in one house, over a real server.

package org.onderweg.core

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class HouseTest : Town() {
    @Test fun `two phones join one house after their digits were compared`() {
        val (sara, ben) = Pair(resident("Sara"), resident("Ben"))
        val space = sara.createSpace("House")
        val refused = assertThrows(Failure.Correct::class.java) { sara.admit(space, "000000") }
        assertEquals("digits", refused.field)
        val (offer, asked, asking, joining) = admit(sara, ben, space)
        assertNull(asked.digits, "nothing to compare before somebody answers")
        assertFalse(asked.admitted)
        assertEquals(asking.digits, joining.digits)
        assertEquals(6, joining.digits!!.replace(" ", "").length)
        assertEquals(listOf("House", "member", ben.device()), listOf(asking.spaceName, asking.role, asking.device))
        assertEquals(space, offer.space)
        assertEquals(emptyList<Joining>(), ben.joining())
        for (phone in listOf(sara, ben)) {
            assertEquals(listOf("House"), phone.spaces().filter { it.kind == SpaceKind.CIRCLE }.map { it.name })
            assertEquals(listOf("Ben", "Sara"), phone.members(space).map { it.name!! }.sorted())
        }
    }

    @Test fun `what one writes the other reads and both know that it was sent`() {
        val (sara, ben, space) = house()
        val at = sara.task("Buy milk", space)
        assertEquals(Sent.HERE, sara.entry(at).sent)
        assertTrue(sara.status().unsent > 0)
        assertEquals(Stopped.DONE, sara.sync().stopped)
        assertNotEquals(Sent.HERE, sara.entry(at).sent)
        assertEquals(0, sara.status().unsent)
        val event = ben.sync().events.single()
        assertEquals(at, event.at)
        assertTrue(event.ofOthers)
        assertEquals(listOf(Happened.ADDED), event.what)
        assertEquals(listOf("Sara"), event.by.map { it.name })
        assertEquals(listOf("Buy milk"), ben.titles())
    }

    @Test fun `one field edited offline by both shows both values and who wrote them`() {
        val (sara, ben, space) = house()
        val at = sara.task("Bins", space)
        sara.sync()
        ben.sync()
        assertTrue(sara.edit(at, listOf(Edit.Title("Bins on Monday"))))
        assertTrue(ben.edit(at, listOf(Edit.Title("Bins on Tuesday"))))
        sara.sync()
        ben.sync()
        sara.sync()
        for (phone in listOf(sara, ben)) {
            assertTrue(phone.entries().single { it.at == at }.changedByBoth)
            val both = phone.entry(at).both.single()
            assertEquals("title", both.field)
            val wrote = both.values.map { Pair(it.value, it.by!!.name) }.toSet()
            assertEquals(setOf(Pair("Bins on Monday", "Sara"), Pair("Bins on Tuesday", "Ben")), wrote)
            assertEquals(phone.entry(at).title, both.values.single { it.stands }.value)
        }
        assertEquals(sara.entry(at).title, ben.entry(at).title)
        ben.edit(at, listOf(Edit.Title("Bins on Friday")))
        ben.sync()
        sara.sync()
        assertEquals(emptyList<Both>(), sara.entry(at).both)
        assertEquals("Bins on Friday", sara.entry(at).title)
    }

    @Test fun `an observer hears its own acts and those of others`() {
        val (sara, ben, space) = house()
        val ears = Ears()
        ben.observe(ears)
        val own = ben.task("Mine")
        val theirs = sara.task("Theirs", space)
        sara.sync()
        ben.sync()
        assertEquals(listOf(Pair(own, false), Pair(theirs, true)), ears.heard.map { Pair(it.at, it.ofOthers) })
        assertTrue("Theirs" in plainText(ears.heard.last().words))
        assertEquals((1L..ears.steps.size).toList(), ears.steps.map { it.requests })
        assertTrue(ears.steps.isNotEmpty())
        ben.observe(null)
        ben.task("Unheard")
        assertEquals(2, ears.heard.size)
    }
}
