//! Which reminders the system is to ring. Pure: it compares what should ring with what is planned.

import Foundation
import OnderwegCore

/// One reminder, as the system keeps it.
public struct Ring: Equatable, Sendable {
    /// The same for the same alarm, whatever its words.
    public let id: String
    public let at: Date
    /// What a locked phone shows.
    public let words: String
    /// What a tap opens.
    public let entry: EntryRef
}

public enum RingPlan {
    /// iOS keeps 64 notifications of an app and drops the rest; some are left for news.
    public static let most = 60

    /// What should ring from now on, soonest first.
    public static func wanted(_ alarms: [Alarm], now: Date) -> [Ring] {
        var seen = Set<String>()
        let rings = alarms.compactMap { alarm -> Ring? in
            let id = "\(alarm.at.space)/\(alarm.at.entry)/\(alarm.atMs)/\(alarm.why)"
            guard alarm.atMs > now.ms, seen.insert(id).inserted else { return nil }
            return Ring(id: id, at: Date(ms: alarm.atMs), words: alarm.words, entry: alarm.at)
        }
        return Array(rings.sorted { ($0.at, $0.id) < ($1.at, $1.id) }.prefix(most))
    }

    /// What to take away and what to plan, so that `wanted` is what rings. One whose words changed is planned anew.
    public static func change(from planned: [Ring], to wanted: [Ring]) -> (remove: [String], plan: [Ring]) {
        let keep = Set(wanted.map(\.id))
        let remove = planned.map(\.id).filter { !keep.contains($0) }
        return (remove, wanted.filter { !planned.contains($0) })
    }
}
