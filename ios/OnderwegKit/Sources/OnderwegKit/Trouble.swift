//! What went wrong, as a screen shows it. Must not know a cause.

import Foundation
import OnderwegCore

/// A failure in the reader's words.
public struct Trouble: Equatable, Sendable, Identifiable {
    /// What a person can do now.
    public enum Way: Equatable, Sendable {
        case wait, pin, unlock, room, update, recover, other, enrol, card, sync, owner, help
        case correct(field: String)
    }

    public let way: Way
    /// Stable, for the help desk.
    public let code: String
    /// What happened and what to do. In the reader's language.
    public let words: String
    /// How long to wait before the next attempt.
    public let wait: Duration?

    public var id: String { code }

    /// None for what nobody needs to read: a stopped call, a journal that was shut.
    public init?(_ error: any Error) {
        guard let failure = error as? Failure else {
            guard !(error is CancellationError) else { return nil }
            // An error of Swift's own may hold a path; its text is not shown.
            self.init(.help, "app", "", nil)
            return
        }
        switch failure {
        case .RetryLater(let code, let words, let wait): self.init(.wait, code, words, wait)
        case .WrongPin(let code, let words, let wait): self.init(.pin, code, words, wait)
        case .Unlock(let code, let words): self.init(.unlock, code, words, nil)
        case .FreeSpace(let code, let words): self.init(.room, code, words, nil)
        case .UpdateApp(let code, let words): self.init(.update, code, words, nil)
        case .Recover(let code, let words): self.init(.recover, code, words, nil)
        case .Correct(let code, let words, let field): self.init(.correct(field: field), code, words, nil)
        case .CloseOther(let code, let words): self.init(.other, code, words, nil)
        case .Enrol(let code, let words): self.init(.enrol, code, words, nil)
        case .OpenCase(let code, let words): self.init(.card, code, words, nil)
        case .SyncFirst(let code, let words): self.init(.sync, code, words, nil)
        case .AskOwner(let code, let words): self.init(.owner, code, words, nil)
        case .AskForHelp(let code, let words), .Broken(let code, let words): self.init(.help, code, words, nil)
        case .Closed, .Cancelled: return nil
        }
    }

    private init(_ way: Way, _ code: String, _ words: String, _ waitMs: Int64?) {
        self.way = way
        self.code = code
        self.words = words
        self.wait = waitMs.map { .milliseconds($0) }
    }
}
