//! One entry: what it says, who can read it, what happened to it.

import OnderwegKit
import SwiftUI

struct EntryScreen: View {
    @State var model: EntryModel
    @State private var changesReaders = false
    @State private var edits = false
    @Environment(\.say) private var say

    var body: some View {
        Page(title: model.entry?.kindWords ?? "", trouble: model.trouble) {
            if let entry = model.entry {
                Text(verbatim: "\u{2068}\(entry.title)\u{2069}").font(.title2.bold()).foregroundStyle(Paint.ink)
                readers(entry)
                ForEach(entry.both, id: \.field) { BothBox(model: model, both: $0) }
                if !entry.fields.isEmpty || !entry.lines.isEmpty { content(entry) }
                history
            }
        }
        .safeAreaInset(edge: .bottom) { dock }
        .toolbar {
            Menu(say(.more), systemImage: "ellipsis") {
                Button(say(.undo), systemImage: "arrow.uturn.backward") { Task { await model.undo() } }
                Button(say("state-archived"), systemImage: "archivebox") { Task { await model.archive() } }
                Button(say("state-deleted"), systemImage: "trash", role: .destructive) { Task { await model.delete() } }
            }
        }
        .sheet(isPresented: $changesReaders) { ReadersSheet(model: model) }
        .sheet(isPresented: $edits) { EditSheet(model: model) }
        .task { await model.follow() }
    }

    /// Always there, 56 high; changing it is an act of its own.
    private func readers(_ entry: Entry) -> some View {
        Button {
            changesReaders = true
        } label: {
            HStack {
                AudienceChip(audience: entry.audience)
                Spacer()
                if entry.sent == .here {
                    Label(say("only-here"), systemImage: "iphone").font(.footnote).foregroundStyle(Paint.quiet)
                }
                Image(systemName: "chevron.forward").foregroundStyle(Paint.control)
            }
            .frame(minHeight: 56)
        }
        .accessibilityLabel(Text(verbatim: "\(say(.whoReads)): \(say.aloud(entry.audience.words))"))
    }

    private func content(_ entry: Entry) -> some View {
        CardBox {
            ForEach(entry.fields, id: \.name) { field in
                VStack(alignment: .leading) {
                    Text(verbatim: field.label).font(.footnote).foregroundStyle(Paint.quiet)
                    Text(verbatim: "\u{2068}\(field.words)\u{2069}").foregroundStyle(Paint.ink)
                }
                .accessibilityElement(children: .combine)
            }
            ForEach(entry.lines, id: \.id) { line in
                HStack {
                    Tick(title: line.text, isOn: line.done, square: true) {
                        await model.edit([.tickLine(line: line.id, done: !line.done)])
                    }
                    Text(verbatim: "\u{2068}\(line.text)\u{2069}")
                }
            }
        }
    }

    /// A way, newest first.
    private var history: some View {
        VStack(alignment: .leading, spacing: 12) {
            Text(say(.history)).font(.headline).foregroundStyle(Paint.ink)
            ForEach(Array(model.history.reversed().enumerated()), id: \.offset) { place, act in
                HStack(alignment: .top, spacing: 12) {
                    Station(time: place == 0 ? .now : .past)
                    VStack(alignment: .leading) {
                        Text(verbatim: act.words)
                        ForEach(act.changes, id: \.self) { Text(verbatim: $0).font(.subheadline) }
                    }
                    .foregroundStyle(Paint.quiet)
                }
                .accessibilityElement(children: .combine)
            }
        }
    }

    private var dock: some View {
        HStack(spacing: 12) {
            Button(say(.edit)) { edits = true }.buttonStyle(Outlined())
            Button(say(model.entry?.state == "done" ? .again : .done)) { Task { await model.tick() } }
                .buttonStyle(Filled())
        }
        .padding(16)
        .background(Paint.card)
    }
}

/// Two people changed the same field: both stay readable, nobody is hurried.
struct BothBox: View {
    let model: EntryModel
    let both: Both
    @Environment(\.say) private var say

    var body: some View {
        CardBox(fill: Paint.accentTint) {
            Label("\(say("list-both")): \(both.label)", systemImage: "arrow.triangle.branch").foregroundStyle(
                Paint.warn)
            ForEach(Array(both.values.enumerated()), id: \.offset) { _, value in
                HStack {
                    VStack(alignment: .leading) {
                        Text(verbatim: "\u{2068}\(value.words)\u{2069}").foregroundStyle(Paint.ink)
                        if let by = value.by {
                            Text(verbatim: "\(by.words), \(by.time)").font(.footnote).foregroundStyle(Paint.quiet)
                        }
                    }
                    Spacer()
                    Button(say(.keep)) { Task { await model.keep(value, of: both) } }
                        .buttonStyle(Outlined())
                        .accessibilityLabel(Text(verbatim: "\(say(.keep)): \(say.aloud(value.words))"))
                }
            }
        }
    }
}

/// Who can read it from now on: nothing is chosen in advance but what is now.
struct ReadersSheet: View {
    let model: EntryModel
    @State private var chosen: String?
    @Environment(\.say) private var say
    @Environment(\.dismiss) private var dismiss

    var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            Text(say(.whoReads)).font(.title3.bold())
            ForEach(model.audiences) { reach in
                Button {
                    chosen = reach.id
                } label: {
                    VStack(alignment: .leading) {
                        Text(verbatim: reach.space.words)
                        Text(verbatim: say.words.listed(items: reach.people)).font(.subheadline).foregroundStyle(
                            Paint.quiet)
                    }
                    .frame(maxWidth: .infinity, minHeight: 56, alignment: .leading)
                }
                .padding(.horizontal, 16)
                .background(reach.id == now ? Paint.primaryTint : Paint.card, in: RoundedRectangle(cornerRadius: 12))
                .accessibilityAddTraits(reach.id == now ? .isSelected : [])
            }
            if let reach = model.audiences.first(where: { $0.id == chosen }), chosen != model.at.space {
                Text(say(reach.space.kind == .me ? .moveToMe : .moveFromNow))
                Text(verbatim: say.words.listed(items: reach.people)).bold()
                Button(reach.space.words) { Task { if await model.move(to: reach.id) { dismiss() } } }
                    .buttonStyle(Filled())
            }
            Button(say(.leave)) { dismiss() }.buttonStyle(Outlined())
        }
        .padding(16)
        .presentationDetents([.medium, .large])
        .task { await model.loadAudiences() }
    }

    private var now: String { chosen ?? model.at.space }
}

/// Title, place and note. What is typed is kept with the button, and undone in history.
struct EditSheet: View {
    let model: EntryModel
    @State private var texts: [String: String] = [:]
    @Environment(\.say) private var say
    @Environment(\.dismiss) private var dismiss

    var body: some View {
        NavigationStack {
            Form {
                ForEach(["title", "place", "bring", "body"], id: \.self) { field in
                    TextField(say.words.field(name: field), text: text(field), axis: .vertical)
                }
                if let trouble = model.trouble { TroubleBox(trouble: trouble) }
            }
            .toolbar {
                Button(say(.save)) {
                    Task { if await model.edit(texts.map { .setting($0, to: $1) }) { dismiss() } }
                }
            }
        }
    }

    private func text(_ field: String) -> Binding<String> {
        let was = field == "title" ? model.entry?.title : model.entry?.fields.first { $0.name == field }?.value
        return Binding(get: { texts[field] ?? was ?? "" }, set: { texts[field] = $0 })
    }
}
