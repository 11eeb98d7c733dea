//! What is next.

import OnderwegKit
import SwiftUI

struct TodayScreen: View {
    let open: Session.Open
    @State var model: TodayModel
    @State private var adds = false
    @Environment(\.say) private var say

    var body: some View {
        Page(title: say(.today), trouble: model.trouble) {
            if let date = model.today?.date {
                VStack(alignment: .leading) {
                    Text(verbatim: date.own).font(.title2.bold()).foregroundStyle(Paint.ink)
                    if let other = date.other { Text(verbatim: other).foregroundStyle(Paint.quiet) }
                }
                .accessibilityElement(children: .combine)
            }
            syncLine
            if let notices = model.synced?.notices, !notices.isEmpty {
                CardBox(fill: Paint.accentTint) {
                    ForEach(Array(notices.enumerated()), id: \.offset) { Text(verbatim: $0.element.words) }
                    Button(say(.done)) { Task { await model.noticesShown() } }.buttonStyle(Outlined())
                }
            }
            if let next = model.next { appointment(next) }
            if isEmpty { Text(say(.nothingPlanned)).foregroundStyle(Paint.quiet) }
            list(say("list-nothing-due"), model.toDo, ticks: true)
            if let cards = model.today?.cards, cards > 0 {
                Text(verbatim: say("practice-waiting", ["count": .number(number: cards)]))
            }
            ForEach(model.later, id: \.date.raw) { day in
                Text(verbatim: day.words).font(.headline).foregroundStyle(Paint.quiet)
                list(day.words, day.rows, ticks: false)
            }
        }
        .toolbar {
            NavigationLink {
                SettingsScreen(open: open)
            } label: {
                Label(say(.settings), systemImage: "gearshape")
            }
        }
        .safeAreaInset(edge: .bottom) {
            Button(say(.new)) { adds = true }.buttonStyle(Filled()).padding(16)
        }
        .sheet(isPresented: $adds) { NewSheet(model: model) }
        .navigationDestination(for: Row.self) { row in
            EntryScreen(model: EntryModel(core: open.core, at: row.at, syncer: open.syncer))
        }
        .refreshable { await model.sync() }
        .task { await model.follow() }
    }

    private var isEmpty: Bool { model.next == nil && model.toDo.isEmpty && model.later.isEmpty }

    private var syncLine: some View {
        Button {
            Task { await model.sync() }
        } label: {
            Label(
                model.status?.words ?? "",
                systemImage: (model.status?.unsent ?? 0) > 0 ? "icloud.and.arrow.up" : "checkmark.icloud"
            )
            .font(.subheadline)
            .foregroundStyle(Paint.quiet)
            .frame(maxWidth: .infinity, minHeight: 48, alignment: .leading)
        }
        .buttonStyle(.plain)
    }

    /// The one strong colour of the app.
    private func appointment(_ row: Row) -> some View {
        NavigationLink(value: row) {
            CardBox(fill: Paint.primaryTint) {
                AudienceChip(audience: row.audience)
                if let time = row.time { Text(verbatim: time.words).font(.largeTitle.bold()) }
                Text(verbatim: "\u{2068}\(row.title)\u{2069}").font(.title3)
                ForEach(row.moreWords.sorted(by: { $0.key < $1.key }), id: \.key) { Text(verbatim: $0.value) }
            }
            .foregroundStyle(Paint.ink)
        }
        .buttonStyle(.plain)
    }

    @ViewBuilder private func list(_ title: String, _ rows: [Row], ticks: Bool) -> some View {
        if !rows.isEmpty {
            CardBox {
                ForEach(rows, id: \.self) { row in
                    HStack(alignment: .top, spacing: 12) {
                        if ticks && row.kind == "task" {
                            Tick(title: row.title, isOn: row.state == "done") { await model.tick(row) }
                        }
                        NavigationLink(value: row) { EntryRow(row: row) }.buttonStyle(.plain)
                    }
                }
            }
            .accessibilityElement(children: .contain)
            .accessibilityLabel(Text(verbatim: title))
        }
    }
}

/// A new entry: what somebody was told. A time and a place are enough.
struct NewSheet: View {
    let model: TodayModel
    @State private var title = ""
    @State private var kind = "task"
    @State private var hasTime = false
    @State private var time = Date()
    @Environment(\.say) private var say
    @Environment(\.dismiss) private var dismiss

    var body: some View {
        NavigationStack {
            Form {
                Picker(say("field-kind"), selection: $kind) {
                    ForEach(["task", "appointment", "note"], id: \.self) { Text(say.words.kind(name: $0)).tag($0) }
                }
                TextField(say(.title), text: $title, axis: .vertical)
                if kind != "note" {
                    Toggle(say("field-date"), isOn: $hasTime)
                    if hasTime || kind == "appointment" { DatePicker(say("field-start"), selection: $time) }
                }
                if let trouble = model.trouble { TroubleBox(trouble: trouble) }
            }
            .toolbar {
                Button(say(.save)) { Task { if await model.add(kind, title: title, at: when) != nil { dismiss() } } }
            }
        }
        .presentationDetents([.medium, .large])
    }

    /// As the journal writes it, whatever calendar the phone shows.
    private var when: String? {
        guard kind != "note", hasTime || kind == "appointment" else { return nil }
        let form = Date.VerbatimFormatStyle(
            format:
                "\(year: .padded(4))-\(month: .twoDigits)-\(day: .twoDigits)T\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)",
            timeZone: .current, calendar: Calendar(identifier: .gregorian))
        return time.formatted(form)
    }
}
