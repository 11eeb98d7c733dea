//! Jobs and their next step: seven stages downwards.

import OnderwegKit
import SwiftUI

struct WorkScreen: View {
    let open: Session.Open
    @State var model: WorkModel
    @State private var title = ""
    @Environment(\.say) private var say

    var body: some View {
        Page(title: say(.work), trouble: model.trouble) {
            ForEach(model.stages, id: \.stage) { stage in
                HStack(spacing: 12) {
                    Station(time: stage.rows.isEmpty ? .later : .past)
                    Text(verbatim: stage.words).font(stage.rows.isEmpty ? .body : .headline)
                }
                .accessibilityElement(children: .combine)
                ForEach(stage.rows, id: \.at) { job($0, in: stage) }
            }
            HStack {
                TextField(say.words.kind(name: "job"), text: $title).textFieldStyle(.roundedBorder)
                Button(say(.add)) { Task { if await model.add(title) != nil { title = "" } } }.buttonStyle(Outlined())
            }
        }
        .toolbar { Button(say(.undo), systemImage: "arrow.uturn.backward") { Task { await model.undo() } } }
        .navigationDestination(for: Row.self) { row in
            EntryScreen(model: EntryModel(core: open.core, at: row.at, syncer: open.syncer))
        }
        .task { await model.follow() }
    }

    private func job(_ row: Row, in stage: Stage) -> some View {
        CardBox {
            NavigationLink(value: row) { EntryRow(row: row) }.buttonStyle(.plain)
            if let next = model.next(after: stage) {
                Menu {
                    ForEach(model.stages, id: \.stage) { other in
                        Button(other.words) { Task { await model.move(row, to: other.stage) } }
                    }
                } label: {
                    Label(next.words, systemImage: "arrow.forward")
                } primaryAction: {
                    Task { await model.move(row, to: next.stage) }
                }
                .frame(minHeight: 48)
            }
        }
    }
}
