// What these tests live in: a real server on this machine, a road to it that can be held up, phones.

package org.onderweg.core

import java.io.InputStream
import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import java.net.URI
import java.nio.file.Path
import java.util.concurrent.Callable
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.CountDownLatch
import java.util.concurrent.ExecutionException
import java.util.concurrent.Executors
import java.util.concurrent.Future
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicInteger
import kotlin.concurrent.thread
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.io.TempDir

const val ZONE = "Europe/Brussels"
const val PATIENCE = 60L

fun secret() = ByteArray(32) { 7 }

/** Waits until it is true, and says what it was that never came. */
fun until(what: String, isTrue: () -> Boolean) {
    val end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE)
    while (!isTrue()) {
        assertTrue(System.nanoTime() < end, what)
        Thread.sleep(5)
    }
}

/** The stable code of whatever failure it is. */
val Failure.said: Pair<String, String>
    get() = Pair("getCode", "getWords").let { (code, words) ->
        Pair(javaClass.getMethod(code).invoke(this) as String, javaClass.getMethod(words).invoke(this) as String)
    }

/** What a call on another thread threw. */
fun thrownBy(future: Future<*>): Throwable =
    try {
        throw AssertionError("it threw nothing but answered ${future.get(PATIENCE, TimeUnit.SECONDS)}")
    } catch (thrown: ExecutionException) {
        thrown.cause!!
    }

/** `onderweg serve` on a free port, with its data in a folder. */
class Server(private val folder: Path) {
    private val program = System.getenv("ONDERWEG_BIN") ?: error("ONDERWEG_BIN is missing: the program onderweg")
    private val data = folder.resolve("server").toString()
    private val process: Process
    val url: String

    init {
        code("nobody")
        process = start("serve", "--data", data, "--listen", "127.0.0.1:0")
        url = field("url", process.inputStream.bufferedReader().readLine())
    }

    /** An account code, as the office gives it. */
    fun code(name: String): String {
        val made = start("code", "--data", data, "--name", name, "--role", "newcomer")
        return field("code", made.inputStream.bufferedReader().readText())
    }

    private fun start(vararg args: String): Process =
        ProcessBuilder(program, "--json", *args).redirectError(folder.resolve("server.log").toFile()).start()

    private fun field(name: String, json: String) = Regex("\"$name\":\"([^\"]+)\"").find(json)!!.groupValues[1]

    fun stop() {
        process.destroy()
        assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS))
    }
}

/**
 * The network between phones and the server, on a port of its own. [hold] keeps back every answer until
 * [go]; [spoilt] is given instead of each answer.
 */
class Road(url: String) {
    private val far = URI(url)
    private val near = ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))
    private val threads = ConcurrentLinkedQueue<Thread>()
    private val kept = AtomicInteger()
    @Volatile private var open = CountDownLatch(0)
    @Volatile var spoilt: ByteArray? = null
    val ends = ConcurrentLinkedQueue<Socket>()
    val url = "http://127.0.0.1:${near.localPort}"

    init {
        start(::accept)
    }

    private fun start(what: () -> Unit) {
        threads += thread(name = "road") { what() }
    }

    fun hold() {
        kept.set(0)
        open = CountDownLatch(1)
    }

    fun waitForAnswer() = until("no answer came to the held road") { kept.get() > 0 }

    fun go() = open.countDown()

    private fun accept() {
        while (true) {
            val phone = runCatching { near.accept() }.getOrElse { return }
            val server = Socket(far.host, far.port)
            ends += listOf(phone, server)
            start { carry(phone, server, false) }
            start { carry(server, phone, true) }
        }
    }

    private fun carry(source: Socket, to: Socket, answers: Boolean) {
        // A closed end ends both ways, as a broken connection does.
        runCatching { carryAll(source.getInputStream(), to, answers) }
        source.close()
        to.close()
    }

    private fun carryAll(source: InputStream, to: Socket, answers: Boolean) {
        val buffer = ByteArray(65_536)
        while (true) {
            val count = source.read(buffer)
            if (count < 0) return
            if (answers && open.count > 0) {
                kept.incrementAndGet()
                open.await()
            }
            val instead = if (answers) spoilt else null
            to.getOutputStream().write(instead ?: buffer.copyOf(count))
            if (instead != null) return
        }
    }

    fun stop() {
        go()
        near.close()
        ends.forEach { it.close() }
        threads.forEach { it.join(TimeUnit.SECONDS.toMillis(PATIENCE)) }
    }
}

/** Keeps what it hears; [bug] is thrown by both methods. */
open class Ears(private val bug: Exception? = null, @Volatile var goOn: Boolean = true) : Observer {
    val heard = ConcurrentLinkedQueue<Event>()
    val steps = ConcurrentLinkedQueue<SyncStep>()

    override fun changed(event: Event) {
        heard += event
        bug?.let { throw it }
    }

    override fun progress(step: SyncStep): Boolean {
        steps += step
        bug?.let { throw it }
        return goOn
    }
}

/** A clock that somebody holds: Monday, 23 November 2026, 10:00 in Brussels. */
class Still(@Volatile var now: Long = 1_795_424_400_000) : PhoneClock {
    override fun nowMs() = now
}

/** Phones, and the server that they have accounts at; all of it ends with the test. */
abstract class Town {
    @TempDir lateinit var folder: Path
    val phones = ConcurrentLinkedQueue<Phone>()
    private val pool = Executors.newFixedThreadPool(8)
    private val towns = lazy { Server(folder).let { Pair(it, Road(it.url)) } }
    val server get() = towns.value.first
    val road get() = towns.value.second

    fun home(name: String) = folder.resolve(name).toString()

    /** A phone that knows no server; the same name again is the same folder. */
    fun phone(name: String, clock: PhoneClock? = null, languages: List<String> = listOf("en")): Phone {
        val phone = when (clock) {
            null -> Phone.open(home(name), secret(), ZONE, languages = languages)
            else -> Phone.openAt(home(name), secret(), ZONE, clock, languages = languages)
        }
        return phone.also { phones += it }
    }

    /** A phone with an account at the server; both are started when first needed. */
    fun resident(name: String) = server.code(name).let { code -> phone(name).also { it.enrol(road.url, code, name) } }

    /** Sara, who made the house, and Ben, whom she admitted. */
    fun house(): House {
        val (sara, ben) = Pair(resident("Sara"), resident("Ben"))
        val space = sara.createSpace("House")
        admit(sara, ben, space)
        return House(sara, ben, space)
    }

    /** Runs a call on a thread of its own. */
    fun <T> beside(call: () -> T): Future<T> = pool.submit(Callable { call() })

    @AfterEach fun stop() {
        // Some test closed a handle itself: then there is nothing left to shut.
        phones.forEach { runCatching { it.shut() }; it.close() }
        if (towns.isInitialized()) {
            road.stop()
            server.stop()
        }
        pool.shutdown()
    }
}

data class House(val sara: Phone, val ben: Phone, val space: String)

/** What each side saw when a phone was let into a space. */
data class Admitted(val offer: Offer, val asked: Joining, val asking: Asking, val joining: Joining)

fun admit(host: Phone, guest: Phone, space: String): Admitted {
    val offer = host.invite(space, "member")
    host.sync()
    val asked = guest.join(offer.code)
    val asking = host.requests().single()
    val joining = guest.joining().single()
    host.admit(space, joining.digits!!)
    host.sync()
    guest.sync()
    host.sync()
    return Admitted(offer, asked, asking, joining)
}

fun Phone.sync() = sync(SyncOptions())

fun Phone.task(title: String, space: String? = null) = add("task", listOf(Edit.Title(title)), space)

fun Phone.titles() = entries().map { it.title }.sorted()
