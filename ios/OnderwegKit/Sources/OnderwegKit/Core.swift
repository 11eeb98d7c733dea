//! The journal, called off the main thread. Must not know a screen, a keychain or when to sync.

import Dispatch
import Foundation
@_exported import OnderwegCore

/// An open journal. `act` is for what the core answers at once, `road` for what waits for the network: each has a
/// thread of its own, so a screen never waits for a sync.
public final class Core: Sendable {
    let phone: Phone
    let ears = Ears()
    private let acts = DispatchQueue(label: "onderweg.acts", qos: .userInitiated)
    private let roads = DispatchQueue(label: "onderweg.road", qos: .utility)

    /// Opens the journal in this folder, or makes one, off the calling thread.
    ///
    /// Throws a `Failure` of `Phone.open`; nothing was changed then.
    public static func open(
        home: URL, secret: Data, zone: String, profile: String? = nil, languages: [String] = []
    ) async throws -> Core {
        try await on(DispatchQueue.global(qos: .userInitiated)) {
            try Core(
                Phone.open(
                    home: home.path, secret: secret, zone: zone, profile: profile, languages: languages))
        }
    }

    /// Takes over a phone that is open.
    public init(_ phone: Phone) throws {
        self.phone = phone
        try phone.observe(observer: ears)
    }

    /// Does one thing that needs no network. One after another, in the order in which they were asked.
    public func act<Value: Sendable>(
        _ work: @escaping @Sendable (Phone) throws -> Value
    ) async throws -> Value {
        let phone = self.phone
        return try await Self.on(acts) { try work(phone) }
    }

    /// Does one thing that may wait for the network. Cancelling the task stops it: it throws `Failure.Cancelled`, or
    /// `CancellationError` if it had not begun; what was done is kept.
    public func road<Value: Sendable>(
        _ work: @escaping @Sendable (Phone) throws -> Value
    ) async throws -> Value {
        let (phone, ears) = (self.phone, self.ears)
        let trip = Trip()
        return try await withTaskCancellationHandler {
            try await Self.on(roads) {
                guard trip.begin() else { throw CancellationError() }
                ears.travel(trip)
                defer { trip.end() }
                return try work(phone)
            }
        } onCancel: {
            if trip.stop() { phone.cancel() }
        }
    }

    /// Every change from now on, by an act here or by a sync. A stream for each who asks.
    public func events(keeping: Int = 256) -> AsyncStream<Event> { ears.events.stream(keeping: keeping) }

    /// How far syncs are, from now on.
    public func steps() -> AsyncStream<SyncStep> { ears.steps.stream(keeping: 1) }

    /// Ends the journal: later calls throw `Failure.Closed`, streams end. Stops what is under way.
    public func shut() async {
        phone.cancel()
        let phone = self.phone
        try? await Self.on(acts) { phone.shut() }
        ears.events.finish()
        ears.steps.finish()
    }

    private static func on<Value: Sendable>(
        _ queue: DispatchQueue, _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { done in
            queue.async { done.resume(with: Result(catching: work)) }
        }
    }
}

/// One call on the road, which may be stopped before it begins, while the core works, and after.
final class Trip: @unchecked Sendable {
    private let lock = NSLock()
    private var begun = false
    private var ended = false
    private var stopped = false

    /// Whether it may begin.
    func begin() -> Bool {
        lock.withLock {
            begun = !stopped
            return begun
        }
    }

    func end() { lock.withLock { ended = true } }

    /// Whether the core has to be told.
    func stop() -> Bool {
        lock.withLock {
            stopped = true
            return begun && !ended
        }
    }

    var goesOn: Bool { lock.withLock { !stopped } }
}
