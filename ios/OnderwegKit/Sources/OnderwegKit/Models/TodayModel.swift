//! What is next.

import Observation
import OnderwegCore

@MainActor @Observable public final class TodayModel: Model {
    public private(set) var today: Today?
    public private(set) var status: Status?
    /// What the last sync brought to say; call `noticesShown` once they were on the screen.
    public private(set) var synced: Synced?
    public private(set) var syncs = false
    private let syncer: Syncer

    public init(core: Core, syncer: Syncer) {
        self.syncer = syncer
        super.init(core: core)
    }

    /// The next appointment that was not cancelled: the one strong colour of the screen.
    public var next: Row? { rows.first { $0.kind == "appointment" && !$0.cancelled && !$0.passed } }

    /// What else is for today, what is late first.
    public var toDo: [Row] {
        guard let today else { return [] }
        let days = today.days.filter(\.today).flatMap(\.rows)
        return (today.overdue + days + today.undated).filter { $0.at != next?.at || $0.turn != next?.turn }
    }

    /// The days after today.
    public var later: [Day] { today?.days.filter { !$0.today && !$0.rows.isEmpty } ?? [] }

    private var rows: [Row] { today?.days.flatMap(\.rows) ?? [] }

    public override func load() async {
        guard let read = await ask({ try ($0.today(), $0.status()) }) else { return }
        (today, status) = read
    }

    /// Sends and fetches, because a person asked.
    public func sync() async {
        syncs = true
        defer { syncs = false }
        if let done = await attempt({ try await self.syncer.sync() }) {
            synced = done
            await load()
        }
    }

    public func noticesShown() async {
        guard let synced else { return }
        await syncer.shown(synced)
        self.synced = nil
    }

    /// Adds an entry of this kind: a title and, if known, when.
    @discardableResult
    public func add(_ kind: String, title: String, at time: String? = nil, space: String? = nil) async -> EntryRef? {
        let when = time.map { kind == "appointment" ? Edit.start(time: $0) : .due(time: $0) }
        let edits = [.title(text: title)] + (when.map { [$0] } ?? [])
        let added = await act { try $0.add(kind: kind, edits: edits, space: space) }
        if added != nil { await syncer.edited() }
        return added
    }

    /// Ticks, or takes the tick back.
    public func tick(_ row: Row) async {
        let (at, done) = (row.at, row.state == "done")
        if await act({ done ? try $0.reopen(at: at) : try $0.finish(at: at) }) != nil { await syncer.edited() }
    }
}
