//! The way: the next talk, then domains with their goals and steps.

import OnderwegKit
import SwiftUI

struct PlanScreen: View {
    let open: Session.Open
    @State var model: PlanModel
    @Environment(\.say) private var say

    var body: some View {
        Page(title: say(.plan), trouble: model.trouble) {
            if let way = model.way {
                CardBox {
                    Text(say("plan-next-talk")).font(.headline)
                    if let talk = way.talk { EntryRow(row: talk) } else { Text(say("plan-no-talk")) }
                    ForEach(way.points, id: \.at) { point in
                        HStack {
                            EntryRow(row: point)
                            Button(say(.leave), systemImage: "minus.circle") {
                                Task { await model.point(point, on: false) }
                            }
                            .labelStyle(.iconOnly)
                            .frame(minWidth: 48, minHeight: 48)
                        }
                    }
                }
                ForEach(way.domains, id: \.words) { domain($0) }
            }
        }
        .task { await model.follow() }
    }

    private func domain(_ domain: Domain) -> some View {
        CardBox {
            Text(verbatim: domain.words).font(.headline)
            if domain.goals.isEmpty {
                Text(say("plan-no-goal")).foregroundStyle(Paint.quiet)
            } else {
                Text(verbatim: domain.progress).foregroundStyle(Paint.quiet)
            }
            ForEach(domain.goals, id: \.row.at) { goal in
                EntryRow(row: goal.row)
                let now = goal.steps.firstIndex { $0.row.state == "open" }
                ForEach(Array(goal.steps.enumerated()), id: \.element.row.at) { place, step in
                    HStack(alignment: .top, spacing: 12) {
                        Station(time: place == now ? .now : step.row.state == "open" ? .later : .past)
                        VStack(alignment: .leading) {
                            Text(verbatim: "\u{2068}\(step.row.title)\u{2069}")
                            if let words = step.standingWords { Text(verbatim: words).foregroundStyle(Paint.quiet) }
                        }
                    }
                }
            }
        }
    }
}
