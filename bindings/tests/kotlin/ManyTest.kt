// Many calls at once, and many phones one after another.

package org.onderweg.core

import java.lang.ref.WeakReference
import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class ManyTest : Town() {
    @Test fun `a thousand calls from eight threads`() {
        val (sara, ben, space) = house()
        val ears = Ears()
        sara.observe(ears)
        val calls = (0 until 1000).map { number ->
            Callable<Any> {
                when {
                    number % 5 < 2 -> sara.task("%03d".format(number), space)
                    number % 5 == 2 -> sara.entries()
                    number % 5 == 3 -> sara.words().use { it.number(number.toLong()) + sara.today() }
                    number % 100 == 4 -> unlessBusy { sara.sync() }
                    else -> sara.status()
                }
            }
        }
        val pool = Executors.newFixedThreadPool(8)
        pool.invokeAll(calls, PATIENCE * 5, TimeUnit.SECONDS).forEach { it.get() }
        pool.shutdown()
        val written = (0 until 1000).filter { it % 5 < 2 }.map { "%03d".format(it) }
        assertEquals(written, sara.titles())
        assertEquals(written, ears.heard.map { it.title }.sorted(), "each was told once")
        assertEquals(0, sara.sync().unsent)
        ben.sync()
        assertEquals(written, ben.titles())
    }

    /** One sync at a time: another one is told to come back. */
    private fun unlessBusy(sync: () -> Any): Any =
        try { sync() } catch (later: Failure.RetryLater) { assertEquals("busy", later.code) }

    /** What this process has open. */
    private fun open(): List<String> = Files.list(Path.of("/proc/self/fd")).use { all ->
        all.toList().mapNotNull { one -> runCatching { Files.readSymbolicLink(one).toString() }.getOrNull() }
    }

    private fun files() = open().filter { it.startsWith(folder.toString()) }

    private fun sockets() = open().count { it.startsWith("socket:") }

    /** Threads that the library started: they have names of their own. */
    private fun threads() = Files.list(Path.of("/proc/self/task")).use { all ->
        val names = all.toList().mapNotNull { one -> runCatching { Files.readString(one.resolve("comm")).trim() }.getOrNull() }
        names.filter { it.startsWith("reqwest") || it.startsWith("tokio") }
    }

    private fun resident() = Files.readString(Path.of("/proc/self/statm")).split(" ")[1].toLong() * 4096

    /** Waits for the collector to let go. */
    private fun collected(what: String, isTrue: () -> Boolean) = until(what) {
        System.gc()
        isTrue()
    }

    @Test fun `phones that were shut leave no file, thread or memory behind`() {
        val at = phone("Sara").run { task("x").also { shut() } }
        fun one() = phone("Sara").use { phone ->
            phones.clear()
            phone.observe(Ears())
            phone.edit(at, listOf(Edit.Title("again")))
            repeat(20) { assertTrue(phone.entries().isNotEmpty() && phone.words().use { it.number(1) } == "1") }
            phone.shut()
            assertEquals(emptyList<String>(), files())
        }
        repeat(30) { one() }
        System.gc()
        val (java, high) = Pair(Thread.activeCount(), resident())
        repeat(100) { one() }
        System.gc()
        assertEquals(Pair(java, emptyList<String>()), Pair(Thread.activeCount(), threads()))
        assertTrue(resident() - high < 64 shl 20, "from $high to ${resident()}")
    }

    @Test fun `a phone and its observer that were only dropped are gone too`() {
        val ears = dropped()
        collected("the file of a dropped phone stays open") { files().isEmpty() }
        collected("a dropped phone keeps its observer") { ears.get() == null }
        assertEquals(listOf("x"), phone("Sara").titles())
    }

    private fun dropped(): WeakReference<Ears> {
        val (phone, ears) = Pair(phone("Sara"), Ears())
        phones.clear()
        phone.observe(ears)
        phone.task("x")
        assertTrue(files().isNotEmpty())
        return WeakReference(ears)
    }

    /** In a frame of its own: a local of the test would keep it. */
    private fun heardBy(phone: Phone) = Ears().let { phone.observe(it); WeakReference(it) }

    @Test fun `an observer is let go when another comes and when the phone is shut`() {
        val phone = phone("Sara")
        for (letGo in listOf({ phone.observe(Ears()) }, { phone.observe(null) }, { phone.shut() })) {
            val gone = heardBy(phone)
            letGo()
            collected("an observer stays") { gone.get() == null }
        }
    }

    @Test fun `syncs leave no connection and no thread behind`() {
        val sara = resident("Sara")
        sara.task("x")
        road.hold()
        val underWay = beside { sara.sync() }
        road.waitForAnswer()
        assertTrue(threads().isNotEmpty(), "a sync has threads, and this sees them")
        road.go()
        underWay.get(PATIENCE, TimeUnit.SECONDS)
        fun without() = sockets() - road.ends.count { !it.isClosed }
        until("a thread of a sync stays") { threads().isEmpty() }
        val before = without()
        repeat(20) { sara.task("$it"); sara.sync() }
        until("a thread of a sync stays") { threads().isEmpty() }
        until("a connection of a sync stays") { without() <= before }
    }
}
