//! Nothing is left behind: no object, no lock, no thread, no file.

import Foundation
import Testing

@testable import OnderwegKit

private final class Deaf: Observer {
    func changed(event: Event) {}

    func progress(step: SyncStep) -> Bool { true }
}

private func entries(of folder: String) -> Int {
    (try? FileManager.default.contentsOfDirectory(atPath: folder).count) ?? 0
}

extension All {
    @Suite struct LeakTests {
        @Test func aPhoneThatNobodyHoldsLetsItsJournalAndItsObserverGo() throws {
            let folder = try Folder()
            weak var phone: Phone?
            weak var observer: Deaf?
            for _ in 0..<3 {
                // Never shut: the second round opens only because the first was let go.
                let held = try Phone.open(
                    home: folder.url.path, secret: Data(repeating: 7, count: 32), zone: brussels)
                let deaf = Deaf()
                try held.observe(observer: deaf)
                _ = try held.add(kind: "note", edits: [.title(text: "x")], space: nil)
                (phone, observer) = (held, deaf)
            }
            #expect(phone == nil && observer == nil)
        }

        @Test func aHundredRoundsLeaveNoThreadAndNoFile() async throws {
            let phone = try await Handset()
            func round() async throws {
                await phone.core.shut()
                for _ in 0..<10 {
                    let core = try await phone.home.open(zone: brussels, languages: [])
                    let events = core.events()
                    _ = try await core.act { try $0.today() }
                    await core.shut()
                    for await _ in events {}
                }
            }
            try await round()
            let (files, threads) = (entries(of: "/proc/self/fd"), entries(of: "/proc/self/task"))
            for _ in 0..<10 { try await round() }
            #expect(files > 0 && entries(of: "/proc/self/fd") <= files + 2)
            // Dispatch keeps some threads of its own, never more than it has at once.
            #expect(entries(of: "/proc/self/task") <= threads + 8)
        }

        @Test func aCoreThatNobodyHoldsIsGone() async throws {
            let folder = try Folder()
            let home = Home(folder: folder.url, secrets: MemorySecret(Data(repeating: 7, count: 32)))
            weak var core: Core?
            do {
                let held = try await home.open(zone: brussels, languages: [])
                _ = try await held.act { try $0.today() }
                core = held
            }
            for _ in 0..<200 where core != nil { try await Task.sleep(for: .milliseconds(5)) }
            #expect(core == nil)
            let again = try await home.open(zone: brussels, languages: [])
            await again.shut()
        }
    }
}
