//! What a phone's system does for us, as three small protocols: iOS behind them, or a test.

import Foundation

/// Wakes the app when it is not in front. The newest wish holds; none takes the wish back.
public protocol Waker: Sendable {
    func wake(_ wish: Wake?) async
}

/// Rings on a phone that is asleep.
public protocol Bell: Sendable {
    /// What is planned and has not rung.
    func planned() async -> [Ring]
    /// Plans one, over one of the same id. Nothing happens where the person allowed no notifications.
    func plan(_ ring: Ring) async
    func remove(_ ids: [String]) async
    /// Shows one sentence now.
    func tell(_ words: String) async
}

/// The network that there is.
public protocol Carrier: Sendable {
    /// Whether it costs money, or its owner asked to use little.
    var isMetered: Bool { get }
}
