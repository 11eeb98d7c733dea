//! What the core tells, as streams. Must not know who listens, and must never throw into the core.

import Foundation
import OnderwegCore

/// Hears the core for all who listen.
final class Ears: Observer, @unchecked Sendable {
    let events = Hall<Event>()
    let steps = Hall<SyncStep>()
    private let lock = NSLock()
    private var trip: Trip?

    /// From now on the core works for this trip.
    func travel(_ trip: Trip) { lock.withLock { self.trip = trip } }

    func changed(event: Event) { events.tell(event) }

    /// Says no once the trip was stopped: that also reaches a call that began in the same moment.
    func progress(step: SyncStep) -> Bool {
        steps.tell(step)
        return lock.withLock { trip }?.goesOn ?? true
    }
}

/// Who listens to one kind of news.
final class Hall<News: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var listeners: [UUID: AsyncStream<News>.Continuation] = [:]
    private var over = false

    /// Keeps the newest for a listener that is slow.
    func stream(keeping: Int) -> AsyncStream<News> {
        let (stream, listener) = AsyncStream.makeStream(of: News.self, bufferingPolicy: .bufferingNewest(keeping))
        let id = UUID()
        listener.onTermination = { [weak self] _ in self?.leave(id) }
        let late = lock.withLock {
            if !over { listeners[id] = listener }
            return over
        }
        if late { listener.finish() }
        return stream
    }

    func tell(_ news: News) {
        for listener in lock.withLock({ Array(listeners.values) }) { listener.yield(news) }
    }

    func finish() {
        let last = lock.withLock {
            over = true
            defer { listeners = [:] }
            return Array(listeners.values)
        }
        for listener in last { listener.finish() }
    }

    private func leave(_ id: UUID) { lock.withLock { _ = listeners.removeValue(forKey: id) } }
}
