package org.onderweg.phone

import java.util.concurrent.ExecutorService
import java.util.concurrent.Executors
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.channels.BufferOverflow
import kotlinx.coroutines.flow.MutableSharedFlow
import kotlinx.coroutines.flow.SharedFlow
import kotlinx.coroutines.flow.asSharedFlow
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.coroutines.withContext
import org.onderweg.core.Event
import org.onderweg.core.Observer
import org.onderweg.core.Phone
import org.onderweg.core.SyncOptions
import org.onderweg.core.SyncStep
import org.onderweg.core.Synced

/**
 * An open journal, off the main thread: acts and views one after another on one thread, a sync beside them on
 * another. It says nothing to a person.
 */
class Core(private val phone: Phone) : AutoCloseable {
    private val acts = thread("onderweg-acts")
    private val network = thread("onderweg-sync")
    private val dispatcher = acts.asCoroutineDispatcher()
    private val heard = MutableSharedFlow<Event>(extraBufferCapacity = 64, onBufferOverflow = BufferOverflow.DROP_OLDEST)

    /** Each change, by an act here or by what a sync brought: ask again for what is shown. A slow reader misses the oldest. */
    val events: SharedFlow<Event> = heard.asSharedFlow()

    init {
        phone.observe(object : Observer {
            override fun changed(event: Event) {
                heard.tryEmit(event)
            }

            override fun progress(step: SyncStep) = true
        })
    }

    /** What [act] answers; a `Failure` comes out as it is. */
    suspend fun <T> ask(act: (Phone) -> T): T = withContext(dispatcher) { act(phone) }

    /** One sync. Cancelling the coroutine stops it between two requests; what was done is kept. */
    suspend fun sync(options: SyncOptions): Synced = suspendCancellableCoroutine { waiting ->
        waiting.invokeOnCancellation { phone.cancel() }
        network.execute { if (waiting.isActive) waiting.resumeWith(runCatching { phone.sync(options) }) }
    }

    /** Ends it: a sync under way stops, every later call fails with `Failure.Closed` or is not taken. */
    override fun close() {
        phone.cancel()
        phone.shut()
        acts.shutdown()
        network.shutdown()
        phone.close()
    }

    private fun thread(name: String): ExecutorService =
        Executors.newSingleThreadExecutor { run -> Thread(run, name).apply { isDaemon = true } }
}
