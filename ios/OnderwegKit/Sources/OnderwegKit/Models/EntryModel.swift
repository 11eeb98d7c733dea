//! One entry: what it says, who can read it, what happened to it.

import Observation
import OnderwegCore

@MainActor @Observable public final class EntryModel: Model {
    /// Which: another one after a move.
    public private(set) var at: EntryRef
    public private(set) var entry: Entry?
    public private(set) var history: [Act] = []
    /// The audiences that exist, for the sheet in which who can read it is changed.
    public private(set) var audiences: [Reach] = []
    private let syncer: Syncer

    /// A space, and who would be able to read there.
    public struct Reach: Equatable, Sendable, Identifiable {
        public let space: Space
        /// Names, without the reader's own.
        public let people: [String]
        public var id: String { space.space }
    }

    public init(core: Core, at: EntryRef, syncer: Syncer) {
        self.at = at
        self.syncer = syncer
        super.init(core: core)
    }

    public override func load() async {
        let at = self.at
        guard let read = await ask({ try ($0.entry(at: at), $0.history(at: at)) }) else { return }
        (entry, history) = read
    }

    public func loadAudiences() async {
        let found = await ask { phone in
            try phone.spaces().filter { $0.standing == "member" || $0.kind == .me }.map { space in
                let people = try phone.members(space: space.space).filter { !$0.own }.map(\.words)
                return Reach(space: space, people: people)
            }
        }
        if let found { audiences = found }
    }

    @discardableResult
    public func edit(_ edits: [Edit]) async -> Bool {
        let at = self.at
        return await done { try $0.edit(at: at, edits: edits) }
    }

    /// Keeps one of the values that two people wrote.
    @discardableResult
    public func keep(_ value: BothValue, of both: Both) async -> Bool {
        await edit([value.value.map { .setting(both.field, to: $0) } ?? .clear(field: both.field)])
    }

    /// Finishes it, or opens it again.
    @discardableResult
    public func tick() async -> Bool {
        let (at, isDone) = (self.at, entry?.state == "done")
        return await done { isDone ? try $0.reopen(at: at) : try $0.finish(at: at) }
    }

    @discardableResult
    public func archive() async -> Bool {
        let at = self.at
        return await done { try $0.archive(at: at) }
    }

    @discardableResult
    public func delete() async -> Bool {
        let at = self.at
        return await done { try $0.delete(at: at) }
    }

    /// Takes the person's last act on this entry back.
    @discardableResult
    public func undo() async -> Bool {
        let at = self.at
        return await done { try $0.undo(at: at) }
    }

    /// Lets others read it from now on, or nobody: moves it. Earlier versions stay behind.
    @discardableResult
    public func move(to space: String) async -> Bool {
        let from = at
        guard let moved = await ask({ try $0.moveTo(at: from, space: space) }) else { return false }
        at = moved
        await load()
        await syncer.edited()
        return true
    }

    private func done<Value: Sendable>(_ work: @escaping @Sendable (Phone) throws -> Value) async -> Bool {
        guard await act(work) != nil else { return false }
        await syncer.edited()
        return true
    }
}

extension Edit {
    /// The edit that gives this field, named as in the journal, this value.
    public static func setting(_ field: String, to value: String) -> Edit {
        switch field {
        case "title": .title(text: value)
        case "body": .body(text: value)
        case "due": .due(time: value)
        case "start": .start(time: value)
        case "end": .end(time: value)
        case "place": .place(text: value)
        case "bring": .bring(text: value)
        case "assignee": .assignee(text: value)
        case "helper": .helper(text: value)
        default: .value(field: field, value: value)
        }
    }
}
