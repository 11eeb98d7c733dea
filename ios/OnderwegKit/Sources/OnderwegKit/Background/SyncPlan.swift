//! When this phone syncs by itself. Pure: it is given a status and the time, and knows no iOS.

import Foundation
import OnderwegCore

/// A wish to be woken.
public struct Wake: Equatable, Sendable {
    /// Not before.
    public let earliest: Date
    /// Something is only on this phone: worth a task of its own as soon as there is a network.
    public let urgent: Bool
}

/// When to sync. iOS decides the true moment; this is the earliest.
public enum SyncPlan {
    /// How long what others wrote may wait without a person asking.
    public static let quiet: TimeInterval = 4 * 3600
    /// How long after a sync coming to the front needs no other.
    public static let fresh: TimeInterval = 5 * 60
    /// How long after an edit a sync waits for the next edit.
    public static let pause: Duration = .seconds(3)

    /// The next wake-up; none for a phone without a server.
    public static func wake(after status: Status, now: Date) -> Wake? {
        guard status.server != nil else { return nil }
        let allowed = max(now, Date(ms: status.nextTryMs))
        if status.unsent > 0 { return Wake(earliest: allowed, urgent: true) }
        let answered = status.answeredMs.map { Date(ms: $0) } ?? now
        return Wake(earliest: max(allowed, answered + quiet), urgent: false)
    }

    /// Whether to sync when the app comes to the front.
    public static func atFront(_ status: Status, now: Date) -> Bool {
        guard status.server != nil, Date(ms: status.nextTryMs) <= now else { return false }
        guard status.unsent == 0, let answered = status.answeredMs else { return true }
        // A clock that was set back must not stop syncs.
        return abs(now.timeIntervalSince(Date(ms: answered))) >= fresh
    }
}

extension Date {
    /// Milliseconds since 1970, as the core counts.
    init(ms: Int64) { self.init(timeIntervalSince1970: Double(ms) / 1000) }

    var ms: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }
}
