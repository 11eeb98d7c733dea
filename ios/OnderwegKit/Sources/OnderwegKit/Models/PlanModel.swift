//! The way: domains, goals and steps, and the next talk.

import Observation
import OnderwegCore

@MainActor @Observable public final class PlanModel: Model {
    public private(set) var way: Trajectory?

    public override func load() async {
        if let read = await ask({ try $0.trajectory(space: nil) }) { way = read }
    }

    public func tick(_ task: Row) async {
        let (at, done) = (task.at, task.state == "done")
        await act { done ? try $0.reopen(at: at) : try $0.finish(at: at) }
    }

    /// The step is done: asks the office for its yes.
    public func askForYes(_ step: PlanStep) async { await act { try $0.askForYes(at: step.row.at) } }

    /// Puts something on the list for the next talk, or takes it off.
    public func point(_ row: Row, on: Bool) async { await act { try $0.setPoint(at: row.at, on: on) } }

    /// Writes the points into the talk, as a checklist.
    public func prepareTalk() async {
        guard let talk = way?.talk else { return }
        await act { try $0.prepareTalk(at: talk.at) }
    }

    public func hold(_ held: Held) async {
        guard let talk = way?.talk else { return }
        await act { try $0.holdTalk(at: talk.at, held: held) }
    }

    public func addGoal(_ title: String, domain: String) async {
        let edits = [Edit.title(text: title), .value(field: "domain", value: domain)]
        await act { try $0.add(kind: "goal", edits: edits, space: nil) }
    }
}
