//! Syncs at the right moments and keeps reminders true. Must not know a screen, nor which system it runs on.

import Foundation
import OnderwegCore

public actor Syncer {
    private let core: Core
    private let waker: any Waker
    private let bell: any Bell
    private let network: any Carrier
    private let now: @Sendable () -> Date
    private let pause: Duration
    private var later: Task<Void, Never>?

    public init(
        core: Core, waker: any Waker, bell: any Bell, network: any Carrier,
        pause: Duration = SyncPlan.pause, now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.core = core
        self.waker = waker
        self.bell = bell
        self.network = network
        self.pause = pause
        self.now = now
    }

    /// A person asked. Throws what went wrong; show its notices, then call `shown`.
    public func sync() async throws -> Synced {
        let synced = try await run(background: false)
        await ring()
        return synced
    }

    /// The notices of this sync were on the screen: no other sync tells them again.
    public func shown(_ synced: Synced) async {
        let shown = synced.shown
        _ = try? await core.act { try $0.noticesShown(shown: shown) }
    }

    /// Something was changed here: syncs once nothing changes for a while.
    public func edited() {
        later?.cancel()
        later = Task { [pause] in
            guard (try? await Task.sleep(for: pause)) != nil else { return }
            await quietly()
        }
    }

    /// The app came to the front.
    public func cameToFront() async {
        await ring()
        guard let status = try? await core.act({ try $0.status() }) else { return }
        if SyncPlan.atFront(status, now: now()) { await quietly() }
    }

    /// The app leaves the front: what is unsent is sealed, so that a locked phone can send it.
    public func leftFront() async {
        later?.cancel()
        _ = try? await core.act { try $0.leaveFront() }
        await ring()
        await wish()
    }

    /// The system woke the app. Whether the sync went well; cancelling the task stops it, and what was done is kept.
    public func wokenUp() async -> Bool {
        let synced = try? await run(background: true)
        if let synced, synced.events.contains(where: \.ofOthers), let words = try? await core.act({ try $0.words() }) {
            await bell.tell(Say(words)(.somethingNew))
        }
        await ring()
        await wish()
        return synced != nil
    }

    /// Plans what should ring, and takes away what should not.
    public func ring() async {
        guard let alarms = try? await core.act({ try $0.alarms() }) else { return }
        let change = RingPlan.change(from: await bell.planned(), to: RingPlan.wanted(alarms, now: now()))
        if !change.remove.isEmpty { await bell.remove(change.remove) }
        for ring in change.plan { await bell.plan(ring) }
    }

    /// The phone is in another place now: days, times and reminders follow.
    public func moved(to zone: String) async {
        _ = try? await core.act { try $0.setZone(zone: zone) }
        await ring()
    }

    private func quietly() async {
        _ = try? await run(background: true)
        await ring()
    }

    private func run(background: Bool) async throws -> Synced {
        let options = SyncOptions(metered: network.isMetered, background: background)
        return try await core.road { try $0.sync(options: options) }
    }

    private func wish() async {
        guard let status = try? await core.act({ try $0.status() }) else { return }
        await waker.wake(SyncPlan.wake(after: status, now: now()))
    }
}
