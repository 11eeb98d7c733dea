//! When the phone syncs by itself, what rings, and the secret: decided here, only done by iOS.

import Foundation
import Testing

@testable import OnderwegKit

private let now = Date(timeIntervalSince1970: 1_795_424_400)

/// A system that only remembers what it was asked.
private actor Clerk: Waker, Bell {
    var wishes: [Wake?] = []
    var rings: [Ring] = []
    var told: [String] = []
    var plans = 0

    func wake(_ wish: Wake?) { wishes.append(wish) }

    func planned() -> [Ring] { rings }

    func plan(_ ring: Ring) {
        plans += 1
        rings.removeAll { $0.id == ring.id }
        rings.append(ring)
    }

    func remove(_ ids: [String]) { rings.removeAll { ids.contains($0.id) } }

    func tell(_ words: String) { told.append(words) }
}

struct Wifi: Carrier { var isMetered = false }

/// A system that does nothing.
struct Asleep: Waker, Bell {
    func wake(_ wish: Wake?) {}
    func planned() -> [Ring] { [] }
    func plan(_ ring: Ring) {}
    func remove(_ ids: [String]) {}
    func tell(_ words: String) {}
}

extension Handset {
    var syncer: Syncer { Syncer(core: core, waker: Asleep(), bell: Asleep(), network: Wifi()) }
}

private func alarm(_ ms: Int64, entry: String = "e", why: String = "now", words: String = "x") -> Alarm {
    Alarm(
        atMs: ms, at: EntryRef(space: "s", entry: entry), kind: "task", kindWords: "task", why: why, whyWords: nil,
        turn: nil, beforeMinutes: 0, title: nil, time: "", words: words)
}

extension All {
    @Suite struct BackgroundTests {
        private func status(unsent: Int64 = 0, server: String? = "https://a", answered: Int64? = nil, next: Int64 = 0)
            -> Status
        {
            Status(
                device: "d", server: server, hasPin: false, locked: false, unsent: unsent, allSentMs: nil,
                answeredMs: answered, trouble: nil, troubleWords: nil, nextTryMs: next, nextTry: nil,
                usesMetered: false,
                month: "", monthUp: 0, monthDown: 0, monthWords: "", words: "")
        }

        @Test func aPhoneWithoutAServerIsNeverWoken() {
            #expect(SyncPlan.wake(after: status(unsent: 3, server: nil), now: now) == nil)
            #expect(!SyncPlan.atFront(status(unsent: 3, server: nil), now: now))
        }

        @Test func whatIsUnsentIsUrgentButNotBeforeTheNextTry() {
            #expect(SyncPlan.wake(after: status(unsent: 1), now: now) == Wake(earliest: now, urgent: true))
            let waits = status(unsent: 1, next: now.ms + 90_000)
            #expect(SyncPlan.wake(after: waits, now: now) == Wake(earliest: now + 90, urgent: true))
            #expect(!SyncPlan.atFront(waits, now: now))
        }

        @Test func aPhoneWithNothingToSendIsWokenAfterSomeHours() {
            let quiet = status(answered: now.ms)
            #expect(SyncPlan.wake(after: quiet, now: now) == Wake(earliest: now + SyncPlan.quiet, urgent: false))
            let old = status(answered: now.ms - 100_000_000)
            #expect(SyncPlan.wake(after: old, now: now) == Wake(earliest: now, urgent: false))
            #expect(!SyncPlan.atFront(quiet, now: now) && SyncPlan.atFront(old, now: now))
            #expect(SyncPlan.atFront(status(answered: now.ms + 100_000_000), now: now), "a clock that was set back")
        }

        @Test func whatPassedDoesNotRingAndWhatIsTooMuchWaits() {
            let alarms = (-5..<100).map { alarm(now.ms + Int64($0) * 60_000, entry: "\($0)") }
            let rings = RingPlan.wanted(alarms.reversed() + alarms, now: now)
            #expect(rings.count == RingPlan.most)
            #expect(rings.first?.at == now + 60 && rings.map(\.at) == rings.map(\.at).sorted())
        }

        @Test func onlyWhatChangedIsPlannedAnew() {
            let old = RingPlan.wanted([alarm(now.ms + 1, entry: "a"), alarm(now.ms + 2, entry: "b")], now: now)
            let new = RingPlan.wanted([alarm(now.ms + 2, entry: "b"), alarm(now.ms + 3, entry: "c")], now: now)
            let change = RingPlan.change(from: old, to: new)
            #expect(change.remove == [old[0].id] && change.plan == [new[1]])
            let said = RingPlan.wanted([alarm(now.ms + 2, entry: "b", words: "y")], now: now)
            #expect(RingPlan.change(from: [old[1]], to: said).plan == said)
            #expect(RingPlan.change(from: old, to: old).plan.isEmpty)
        }

        @Test func leavingTheFrontPlansRemindersAndAWish() async throws {
            let phone = try await Handset(enrolled: "Ann")
            let clerk = Clerk()
            let syncer = Syncer(core: phone.core, waker: clerk, bell: clerk, network: Wifi())
            let start = try await phone.core.act { try $0.today() }.date.raw
            let edits = [Edit.title(text: "Dentist, secret"), .start(time: "\(start.prefix(4).next)-01-02T15:00")]
            let at = try await phone.core.act { try $0.add(kind: "appointment", edits: edits, space: nil) }
            await syncer.leftFront()
            let rings = await clerk.rings
            #expect(!rings.isEmpty && rings.allSatisfy { $0.entry == at && !$0.words.contains("Dentist") })
            #expect(await clerk.wishes.last??.urgent == true)
            _ = try await syncer.sync()
            await syncer.leftFront()
            #expect(await clerk.plans == rings.count, "nothing changed")
            #expect(await clerk.wishes.last??.urgent == false)
            _ = try await phone.core.act { try $0.delete(at: at) }
            await syncer.ring()
            #expect(await clerk.rings.isEmpty)
        }

        @Test func aWakeUpFetchesAndTellsNeutrally() async throws {
            let house = try await House2()
            let clerk = Clerk()
            let syncer = Syncer(core: house.ben.core, waker: clerk, bell: clerk, network: Wifi())
            #expect(await syncer.wokenUp())
            #expect(await clerk.told.isEmpty)
            _ = try await house.ann.add("Rubbish, secret", to: house.space)
            try await house.ann.sync()
            #expect(await syncer.wokenUp())
            let told = await clerk.told
            #expect(told.count == 1 && told.first?.contains("Rubbish") == false)
            #expect(try await house.ben.titles(house.space) == ["Rubbish, secret"])
        }

        @Test func editsAreSentTogetherAfterAPause() async throws {
            let phone = try await Handset(enrolled: "Ann")
            let syncer = Syncer(
                core: phone.core, waker: Asleep(), bell: Asleep(), network: Wifi(), pause: .milliseconds(50))
            for number in 0..<3 {
                _ = try await phone.add("\(number)")
                await syncer.edited()
            }
            var unsent: Int64 = -1
            for _ in 0..<400 where unsent != 0 {
                try await Task.sleep(for: .milliseconds(10))
                unsent = try await phone.core.act { try $0.status() }.unsent
            }
            #expect(unsent == 0)
        }

        @Test func aNetworkThatCostsMoneyNeedsAYes() async throws {
            let phone = try await Handset(enrolled: "Ann")
            let network = Wifi(isMetered: true)
            let syncer = Syncer(core: phone.core, waker: Asleep(), bell: Asleep(), network: network)
            _ = try await phone.add("x")
            try await phone.core.act { try $0.setUsesMetered(yes: false) }
            #expect(try await syncer.sync().stopped == .metered)
            try await phone.core.act { try $0.setUsesMetered(yes: true) }
            #expect(try await syncer.sync().stopped == .done)
        }

        @Test func theSecretIsMadeOnceAndNeverReplaced() throws {
            let store = MemorySecret()
            let made = try secret(in: store)
            #expect(made.count == 32 && Set(made).count > 8)
            #expect(try secret(in: store) == made)
            struct Closed: SecretStore {
                struct NotNow: Error {}
                func load() throws -> Data? { throw NotNow() }
                func save(_ secret: Data) { Issue.record("a new secret shuts its owner out") }
                func forget() {}
            }
            #expect(throws: Closed.NotNow.self) { try secret(in: Closed()) }
        }

        @Test func aLostSecretIsSaidAndChangesNothing() async throws {
            let phone = try await Handset()
            _ = try await phone.add("x")
            await phone.core.shut()
            let other = Home(folder: phone.home.folder, secrets: MemorySecret())
            #expect(await way { try await other.open(zone: brussels, languages: []) } == .recover)
            let again = try await phone.home.open(zone: brussels, languages: [])
            #expect(try await again.act { try $0.entries(space: nil) }.count == 1)
        }
    }
}

extension StringProtocol {
    /// The year after this one.
    fileprivate var next: Int { (Int(self) ?? 0) + 1 }
}
