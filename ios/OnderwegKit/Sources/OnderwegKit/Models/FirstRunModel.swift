//! In, in two steps: a language, then a code or none. Before there is a journal.

import Foundation
import Observation
import OnderwegCore

@MainActor @Observable public final class FirstRunModel {
    /// By their own names, in the pack's order.
    public let all = languages()
    /// The one that was tapped; what the system speaks before.
    public private(set) var language: Language
    /// The screen's words in it.
    public private(set) var say: Say
    /// The journal, once it was made.
    public private(set) var core: Core?
    public private(set) var trouble: Trouble?
    private let home: Home
    private let zone: String

    public init(home: Home, system: [String] = Locale.preferredLanguages, zone: String = TimeZone.current.identifier) {
        self.home = home
        self.zone = zone
        let words = Words.best(languages: system)
        language = words.language()
        say = Say(words)
    }

    public func choose(_ language: Language) {
        self.language = language
        say = Say(Words.of(language: language.tag))
    }

    /// Makes the journal; everything but sending works from here on.
    public func begin() async {
        guard core == nil else { return }
        await attempt {
            let core = try await self.home.open(zone: self.zone, languages: [self.language.tag])
            self.core = core
            let tag = self.language.tag
            try await core.act { try $0.setLanguage(language: tag) }
        }
    }

    /// Takes an account with the code of the office. Makes the journal, if there is none; it stays when the code is
    /// not right, and can be tried again. The account, if it was taken.
    @discardableResult
    public func enrol(at address: String, code: String, name: String? = nil) async -> Account? {
        await begin()
        guard let core else { return nil }
        return await attempt {
            try await core.road { try $0.enrol(address: address, code: code, name: name) }
        }
    }

    @discardableResult
    private func attempt<Value: Sendable>(_ work: () async throws -> Value) async -> Value? {
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
