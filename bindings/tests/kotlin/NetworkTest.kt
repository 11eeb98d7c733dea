// What a phone does while its sync waits, is stopped, or hears nonsense. The road between it and the server
// holds every answer back until the test lets it go: nothing here depends on how fast anything is.

package org.onderweg.core

import java.util.concurrent.TimeUnit
import kotlin.random.Random
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class NetworkTest : Town() {
    /** Writes more than one round of a sync sends: their titles. */
    private fun much(phone: Phone, space: String? = null): List<String> {
        val letters = ('a'..'z') + ('A'..'Z') + ('0'..'9')
        repeat(8) { number ->
            val body = Edit.Body(String(CharArray(8000) { letters.random(Random(number * 8000 + it)) }))
            phone.add("note", listOf(Edit.Title("0$number"), body), space)
        }
        return phone.titles()
    }

    @Test fun `acts and views go on while the sync of the same phone waits`() {
        val (sara, ben, space) = house()
        sara.task("before", space)
        road.hold()
        val underWay = beside { sara.sync() }
        road.waitForAnswer()
        val at = sara.task("meanwhile", space)
        assertTrue(sara.edit(at, listOf(Edit.Title("written meanwhile"))) && sara.finish(sara.task("done")))
        assertTrue("written meanwhile" in sara.titles())
        assertEquals(Sent.HERE, sara.entry(at).sent)
        assertTrue(sara.today().days.isNotEmpty() || sara.today().undated.isNotEmpty())
        assertTrue(sara.status().unsent > 0 && sara.history(at).isNotEmpty())
        assertFalse(underWay.isDone, "all of it came back before the answer was let go")
        road.go()
        assertEquals(Stopped.DONE, underWay.get(PATIENCE, TimeUnit.SECONDS).stopped)
        assertEquals(0, sara.sync().unsent)
        ben.sync()
        assertEquals(listOf("before", "written meanwhile"), ben.titles())
    }

    @Test fun `cancel from another thread stops a sync and a later one completes it`() {
        val (sara, ben, space) = house()
        val written = much(sara, space)
        road.hold()
        val underWay = beside { sara.sync() }
        road.waitForAnswer()
        sara.cancel()
        road.go()
        val stopped = assertInstanceOf(Failure.Cancelled::class.java, thrownBy(underWay))
        assertEquals("cancelled", stopped.code)
        assertTrue(stopped.words.isNotEmpty() && sara.isOpen())
        assertEquals(written, sara.titles())
        assertTrue(sara.status().unsent > 0)
        assertEquals(Stopped.DONE, sara.sync().stopped)
        assertEquals(0, sara.status().unsent)
        ben.sync()
        assertEquals(written, ben.titles())
    }

    @Test fun `cancel with nothing under way stops nothing later`() {
        val sara = resident("Sara")
        sara.cancel()
        sara.task("x")
        assertEquals(Stopped.DONE, sara.sync().stopped)
    }

    @Test fun `an observer that says no stops the sync as cancel does`() {
        val sara = resident("Sara")
        much(sara)
        val ears = Ears(goOn = false)
        sara.observe(ears)
        assertThrows(Failure.Cancelled::class.java) { sara.sync() }
        assertEquals(1, ears.steps.size)
        ears.goOn = true
        assertEquals(0, sara.sync().unsent)
    }

    @Test fun `shut does not wait for a sync and ends it as closed`() {
        val (sara, ben, space) = house()
        sara.task("kept", space)
        road.hold()
        val underWay = beside { sara.sync() }
        road.waitForAnswer()
        sara.shut()
        assertFalse(underWay.isDone)
        val again = phone("Sara")
        assertEquals(listOf("kept"), again.titles(), "the file is free although a sync still waits")
        road.go()
        assertInstanceOf(Failure.Closed::class.java, thrownBy(underWay))
        again.sync()
        ben.sync()
        assertEquals(listOf("kept"), ben.titles())
    }

    @Test fun `an answer of unknown bytes is typed and nothing is lost`() {
        val (sara, ben, space) = house()
        sara.task("not lost", space)
        val nonsense = ByteArray(256) { it.toByte() }
        val head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 256\r\n\r\n".toByteArray()
        val oops = "HTTP/1.1 500 Oops\r\n\r\n".toByteArray()
        for (answer in listOf(nonsense, head + nonsense, head + ByteArray(256), oops, ByteArray(0))) {
            road.spoilt = answer
            val failed = assertThrows(Failure::class.java) { sara.sync() }
            assertTrue(failed is Failure.RetryLater || failed is Failure.AskForHelp || failed is Failure.UpdateApp, "$failed")
            assertTrue(failed.said.toList().all { it.isNotEmpty() })
            assertEquals(listOf("not lost"), sara.titles())
            assertTrue(sara.status().unsent > 0)
        }
        road.spoilt = null
        assertEquals(0, sara.sync().unsent)
        ben.sync()
        assertEquals(listOf("not lost"), ben.titles())
    }

    @Test fun `without an account a sync says what to do`() {
        assertThrows(Failure.Enrol::class.java) { phone("Sara").sync() }
    }

    @Test fun `a code that the office never gave is corrected`() {
        val ben = phone("Ben")
        val wrong = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-234"
        val refused = assertThrows(Failure.Correct::class.java) { ben.enrol(road.url, wrong, "Ben") }
        assertEquals("code", refused.field)
        assertFalse("ABCD" in refused.toString())
        val code = server.code("Ben")
        assertEquals("url", assertThrows(Failure.Correct::class.java) { ben.enrol("http://example.org", code, "Ben") }.field)
        ben.enrol(road.url, code, "Ben")
    }
}
