package org.onderweg.app

import java.io.File
import java.net.InetAddress
import java.net.ServerSocket
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicLong
import org.onderweg.core.Phone
import org.onderweg.core.PhoneClock
import org.onderweg.core.SyncOptions

/** Friday, 27 November 2026, 10:12 in Brussels, until a test moves on. */
object Now : PhoneClock {
    private val ms = AtomicLong()
    fun begin() = ms.set(1_795_770_720_000)
    fun later(minutes: Long = 1) = ms.addAndGet(minutes * 60_000)
    override fun nowMs() = ms.get()
}

/** The app, living at [Now]. */
class ChecksApp : App() {
    override fun clock(): PhoneClock = Now
}

/** A real server of the programme, on loopback, and the phone of a housemate. */
class World(private val folder: File) : AutoCloseable {
    private val program = System.getProperty("onderweg.bin")!!
    private val data = File(folder, "server")
    private val port = ServerSocket(0, 1, InetAddress.getLoopbackAddress()).use { it.localPort }
    val address = "http://127.0.0.1:$port"
    private val server: Process = ProcessBuilder(program, "serve", "--data", data.path, "--listen", "127.0.0.1:$port")
        .redirectErrorStream(true).redirectOutput(File(folder, "server.log")).start()
    val lotte: Phone

    init {
        val end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30)
        while (runCatching { java.net.Socket("127.0.0.1", port).close() }.isFailure) {
            check(server.isAlive && System.nanoTime() < end) { "the server did not start: " + File(folder, "server.log").readText() }
            Thread.sleep(20)
        }
        val home = File(folder, "lotte").apply { mkdirs() }
        lotte = Phone.openAt(home.path, ByteArray(32) { 7 }, "Europe/Brussels", Now, null, listOf("nl"))
        lotte.enrol(address, code("Lotte", "buddy"), "Lotte")
    }

    fun code(name: String, role: String): String {
        val asked = ProcessBuilder(program, "code", "--data", data.path, "--name", name, "--role", role).start()
        val code = asked.inputStream.bufferedReader().readLine().trim()
        check(asked.waitFor() == 0) { "no code" }
        return code
    }

    fun sync(phone: Phone) = phone.sync(SyncOptions())

    /** [mine] founds a house and lets Lotte in; answers the space. */
    fun house(mine: Phone, name: String): String {
        val space = mine.createSpace(name)
        val offer = mine.invite(space)
        sync(mine)
        lotte.join(offer.code)
        sync(lotte)
        sync(mine)
        mine.admit(space, mine.requests().single().digits)
        sync(mine)
        sync(lotte)
        return space
    }

    override fun close() {
        lotte.shut()
        lotte.close()
        server.destroy()
        server.waitFor()
    }
}
