//! Jobs and their next step.

import Observation
import OnderwegCore

@MainActor @Observable public final class WorkModel: Model {
    /// The stages in order, each with its jobs by the date of the next step.
    public private(set) var stages: [Stage] = []

    public override func load() async {
        if let read = await ask({ try $0.jobs(space: nil) }) { stages = read }
    }

    /// The stage that *Move to* names; none after the last.
    public func next(after stage: Stage) -> Stage? {
        guard let place = stages.firstIndex(where: { $0.stage == stage.stage }) else { return nil }
        return stages.dropFirst(place + 1).first
    }

    public func move(_ job: Row, to stage: String, result: String? = nil) async {
        await act { try $0.moveJob(at: job.at, stage: stage, result: result) }
    }

    @discardableResult
    public func add(_ title: String, employer: String? = nil) async -> EntryRef? {
        let employer = employer.map { [Edit.value(field: "employer", value: $0)] } ?? []
        return await act { try $0.add(kind: "job", edits: [.title(text: title)] + employer, space: nil) }
    }

    public func undo() async { await act { try $0.undo(at: nil) } }
}
