//! The core itself, over the fresh library and a real server: the same list as in Kotlin and Python.

import Foundation
import Testing

@testable import OnderwegKit

extension All {
    @Suite struct CoreTests {
        @Test func offlineEditsOfTwoDevicesMeet() async throws {
            let house = try await House2()
            let (ann, ben) = (house.ann, house.ben)
            let task = try await ann.add("Rubbish", to: house.space)
            _ = try await ben.add("Soap", to: house.space)
            #expect(try await ann.core.act { try $0.entry(at: task) }.sent == .here)
            try await house.sync()
            for phone in [ann, ben] { #expect(try await phone.titles(house.space) == ["Rubbish", "Soap"]) }
            #expect(try await ann.core.act { try $0.entry(at: task) }.sent == .server)
            let people = try await ben.core.act { try $0.members(space: house.space) }
            #expect(people.count == 2)
        }

        @Test func aConflictKeepsBothValues() async throws {
            let house = try await House2()
            let at = try await house.ann.add("Desk", to: house.space)
            try await house.sync()
            for (phone, place) in [(house.ann, "Floor 3"), (house.ben, "Floor 4")] {
                #expect(try await phone.core.act { try $0.edit(at: at, edits: [.place(text: place)]) })
            }
            try await house.sync()
            let seen = try await [house.ann, house.ben].mapAsync { try await $0.core.act { try $0.entry(at: at) } }
            for entry in seen {
                let both = try #require(entry.both.first)
                #expect(both.field == "place" && Set(both.values.map(\.value)) == ["Floor 3", "Floor 4"])
                #expect(both.values.filter(\.stands).count == 1)
            }
        }

        @Test func aChoiceOfLanguageChangesTheWords() async throws {
            let phone = try await Handset(language: "nl-BE")
            #expect(try await phone.core.act { try $0.words() }.language().tag == "nl")
            try await phone.core.act {
                try $0.setLanguage(language: "fa-AF")
                try $0.setDigits(digits: "eastern-arabic")
                try $0.setCalendar(calendar: "solar-hijri")
            }
            let words = try await phone.core.act { try $0.words() }
            #expect(words.direction() == .rtl && words.number(number: 12) == "۱۲")
            let today = try await phone.core.act { try $0.today() }
            #expect(today.date.other != nil && today.date.own != today.date.raw)
        }

        @Test func aWrongPinWaitsAndALockClosesContent() async throws {
            let phone = try await Handset()
            try await phone.core.act { try $0.changePin(old: nil, new: "482615") }
            try await phone.core.act { try $0.lock() }
            #expect(await way { try await phone.core.act { try $0.today() } } == .unlock)
            #expect(await way { try await phone.core.act { try $0.unlock(pin: "111111") } } == .pin)
            try await phone.core.act { try $0.unlock(pin: "482615") }
            #expect(try await phone.core.act { try $0.isLocked() } == false)
        }

        @Test func aLockedPhoneSyncs() async throws {
            let house = try await House2()
            try await house.ann.core.act { try $0.changePin(old: nil, new: "482615") }
            _ = try await house.ann.add("Written before the lock", to: house.space)
            _ = try await house.ben.add("Written elsewhere", to: house.space)
            try await house.ann.core.act { try $0.lock() }
            try await house.ben.sync()
            let synced = try await house.ann.sync()
            #expect(synced.stopped == .done && synced.unsent == 0)
            try await house.ben.sync()
            let all: Set = ["Written before the lock", "Written elsewhere"]
            #expect(try await house.ben.titles(house.space) == all)
            try await house.ann.core.act { try $0.unlock(pin: "482615") }
            #expect(try await house.ann.titles(house.space) == all)
        }

        @Test func afterShutEveryCallSaysSo() async throws {
            let phone = try await Handset()
            let events = phone.core.events()
            await phone.core.shut()
            await phone.core.shut()
            #expect(await code { try await phone.core.act { try $0.today() } } == "closed")
            #expect(await code { try await phone.sync() } == "closed")
            for await _ in events { Issue.record("nothing happened") }
            for await _ in phone.core.events() { Issue.record("nothing can happen") }
        }

        @Test func withoutANetworkOrAnAccountASyncSaysWhatToDo() async throws {
            let phone = try await Handset()
            #expect(await way { try await phone.sync() } == .enrol)
            let nobody = await way {
                try await phone.core.road { try $0.enrol(address: "http://127.0.0.1:9", code: "x", name: nil) }
            }
            #expect(nobody != nil)
        }

        @Test func aThousandCallsFromEightThreads() async throws {
            let phone = try await Handset()
            let core = phone.core.phone
            let failed = Counter()
            await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
                let group = DispatchGroup()
                for thread in 0..<8 {
                    group.enter()
                    Thread.detachNewThread {
                        defer { group.leave() }
                        for call in 0..<125 {
                            do {
                                switch call % 5 {
                                case 0:
                                    let title = Edit.title(text: "\(thread)-\(call)")
                                    _ = try core.add(kind: "note", edits: [title], space: nil)
                                case 1: _ = try core.status()
                                case 2: _ = try core.search(query: "\(thread)")
                                default: _ = try core.isLocked()
                                }
                            } catch { failed.add() }
                        }
                    }
                }
                group.notify(queue: .global()) { done.resume() }
            }
            #expect(failed.count == 0)
            let titles = try await Set(phone.core.act { try $0.entries(space: nil) }.map(\.title))
            #expect(titles.count == 200)
        }

        @Test func theCoreNeverRunsOnTheMainThread() async throws {
            let phone = try await Handset()
            #expect(try await phone.onMain() == [false, false])
        }
    }
}

extension Handset {
    /// Asked from the main thread: where the core runs.
    @MainActor func onMain() async throws -> [Bool] {
        let act = try await core.act { _ in Thread.isMainThread }
        return [act, try await core.road { _ in Thread.isMainThread }]
    }
}

final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var value = 0

    func add() { lock.withLock { value += 1 } }

    var count: Int { lock.withLock { value } }
}

extension Sequence {
    func mapAsync<Value>(_ work: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { try await values.append(work(element)) }
        return values
    }
}
