//! What every screen's model has. Must not know a screen.

import Observation
import OnderwegCore

/// Shows one thing of the journal: a call, its state, and what went wrong in the reader's words.
@MainActor @Observable public class Model {
    /// What went wrong last; none once something went well.
    public internal(set) var trouble: Trouble?
    public let core: Core

    public init(core: Core) { self.core = core }

    /// Reads what is shown.
    public func load() async {}

    /// Reads what is shown, and again at every change, until the task ends.
    public func follow() async {
        let events = core.events(keeping: 1)
        await load()
        for await _ in events { await load() }
    }

    /// What the core answered; none when it failed, and then `trouble` says why.
    @discardableResult
    func ask<Value: Sendable>(_ work: @escaping @Sendable (Phone) throws -> Value) async -> Value? {
        await attempt { try await self.core.act(work) }
    }

    /// The same over the network.
    @discardableResult
    func send<Value: Sendable>(_ work: @escaping @Sendable (Phone) throws -> Value) async -> Value? {
        await attempt { try await self.core.road(work) }
    }

    /// An act, and what is shown read anew. Whether it went well.
    @discardableResult
    func act<Value: Sendable>(_ work: @escaping @Sendable (Phone) throws -> Value) async -> Value? {
        guard let value = await ask(work) else { return nil }
        await load()
        return value
    }

    func attempt<Value: Sendable>(_ work: () async throws -> Value) async -> Value? {
        do {
            let value = try await work()
            trouble = nil
            return value
        } catch {
            trouble = Trouble(error)
            return nil
        }
    }
}
