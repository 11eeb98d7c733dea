//! Being told, and stopping.

import Foundation
import Testing

@testable import OnderwegKit

/// Holds the core in its first step until somebody lets it go.
private final class Holding: Observer {
    let ears: Ears
    let reached = DispatchSemaphore(value: 0)
    let go = DispatchSemaphore(value: 0)

    init(_ ears: Ears) { self.ears = ears }

    func changed(event: Event) { ears.changed(event: event) }

    func progress(step: SyncStep) -> Bool {
        reached.signal()
        go.wait()
        return ears.progress(step: step)
    }
}

/// Fails whatever it hears.
private final class Angry: Observer {
    struct Bug: Error {}

    func changed(event: Event) throws { throw Bug() }

    func progress(step: SyncStep) throws -> Bool { throw Bug() }
}

extension All {
    @Suite struct ObserverTests {
        @Test func everyListenerHearsEveryChange() async throws {
            let phone = try await Handset()
            var (one, two) = (phone.core.events().makeAsyncIterator(), phone.core.events().makeAsyncIterator())
            let at = try await phone.add("Soap")
            _ = try await phone.core.act { try $0.finish(at: at) }
            for what in [Happened.added, .done] {
                #expect(await one.next()?.what == [what])
                #expect(await two.next()?.what == [what])
            }
        }

        @Test func aSyncTellsWhatOthersDidAndHowFarItIs() async throws {
            let house = try await House2()
            _ = try await house.ann.add("Rubbish", to: house.space)
            try await house.ann.sync()
            var events = house.ben.core.events().makeAsyncIterator()
            var steps = house.ben.core.steps().makeAsyncIterator()
            let synced = try await house.ben.sync()
            let event = await events.next()
            #expect(event?.title == "Rubbish" && event?.ofOthers == true)
            #expect(synced.events.contains { $0.title == "Rubbish" })
            let step = await steps.next()
            #expect((step?.requests ?? 0) > 0 && (step?.down ?? 0) > 0)
        }

        @Test func anObserverThatFailsEndsASyncAndNothingElse() async throws {
            let phone = try await Handset(enrolled: "Ann")
            try await phone.core.act { try $0.observe(observer: Angry()) }
            let at = try await phone.add("Soap")
            #expect(try await phone.core.act { try $0.entry(at: at) }.title == "Soap")
            #expect(await code { try await phone.sync() } == "observer")
            try await phone.core.act { try $0.observe(observer: nil) }
            #expect(try await phone.sync().unsent == 0)
        }

        @Test func cancellingTheTaskStopsTheSyncAndKeepsWhatWasDone() async throws {
            let phone = try await Handset(enrolled: "Ann")
            // More than a first round takes.
            for number in 0..<20 {
                let body = (0..<6000).map { _ in "0123456789abcdef".randomElement() ?? "0" }
                let edits = [Edit.title(text: "Thing \(number)"), .body(text: String(body))]
                _ = try await phone.core.act { try $0.add(kind: "note", edits: edits, space: nil) }
            }
            let holding = Holding(phone.core.ears)
            try await phone.core.act { try $0.observe(observer: holding) }
            let task = Task { try await phone.sync() }
            await holding.reached.arrived()
            task.cancel()
            for _ in 0..<200 { holding.go.signal() }
            let result = await task.result
            #expect(await code { try result.get() } == "cancelled", "\(result)")
            let ears = phone.core.ears
            try await phone.core.act { try $0.observe(observer: ears) }
            #expect(try await phone.sync().unsent == 0)
        }

        @Test func aScreenDoesNotWaitForASync() async throws {
            let phone = try await Handset(enrolled: "Ann")
            let holding = Holding(phone.core.ears)
            try await phone.core.act { try $0.observe(observer: holding) }
            let task = Task { try await phone.sync() }
            await holding.reached.arrived()
            let at = try await phone.add("Written while it syncs")
            #expect(try await phone.core.act { try $0.entry(at: at) }.title == "Written while it syncs")
            for _ in 0..<200 { holding.go.signal() }
            _ = try await task.value
        }

        @Test func aCallThatHadNotBegunIsNeverMadeAndTheOtherGoesOn() async throws {
            let phone = try await Handset()
            let (reached, go) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
            let first = Task {
                try await phone.core.road { _ -> Bool in
                    reached.signal()
                    go.wait()
                    return true
                }
            }
            await reached.arrived()
            let second = Task { try await phone.core.road { _ in Issue.record("it was cancelled") } }
            second.cancel()
            go.signal()
            await #expect(throws: CancellationError.self) { try await second.value }
            #expect(try await first.value)
        }
    }
}

extension DispatchSemaphore {
    /// Waits on a thread of its own, for at most a minute.
    func arrived() async {
        await withCheckedContinuation { done in
            DispatchQueue.global().async {
                #expect(self.wait(timeout: .now() + 60) == .success)
                done.resume()
            }
        }
    }
}
