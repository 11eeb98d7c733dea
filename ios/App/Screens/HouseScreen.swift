//! What is agreed at home.

import OnderwegKit
import SwiftUI

struct HouseScreen: View {
    let open: Session.Open
    @State var model: HouseModel
    @State private var text = ""
    @State private var joins = false
    @Environment(\.say) private var say

    var body: some View {
        Page(title: model.space?.words ?? say(.house), trouble: model.trouble) {
            if let shown = model.shown {
                ForEach(shown.rotas, id: \.at) { turn($0) }
                shopping(shown.shopping)
                repairs(shown.repairs)
                if let agreement = shown.agreement { self.agreement(agreement) }
            } else {
                Text(say("house-error-no-circle")).foregroundStyle(Paint.quiet)
                TextField(say("field-name"), text: $text).textFieldStyle(.roundedBorder)
                Button(say(.new)) { Task { await model.found(text) } }.buttonStyle(Outlined())
            }
        }
        .toolbar { Button(say(.invite), systemImage: "person.badge.plus") { joins = true } }
        .sheet(isPresented: $joins) {
            JoinScreen(model: JoinModel(core: open.core, syncer: open.syncer), space: model.space?.space)
        }
        .task { await model.follow() }
    }

    private func turn(_ rota: Rota) -> some View {
        CardBox {
            Text(verbatim: "\u{2068}\(rota.title)\u{2069}").font(.headline)
            Text(verbatim: rota.words).foregroundStyle(Paint.quiet)
            if rota.turns.contains(where: { $0.turn == rota.now && $0.own && !$0.done }) {
                Button(say(.done)) { Task { await model.doTurn(rota) } }.buttonStyle(Outlined())
            }
            ForEach(rota.swaps.filter(\.asked), id: \.swap) { swap in
                if let words = swap.words { Text(verbatim: words) }
                HStack {
                    Button(say(.yes)) { Task { await model.answer(swap, of: rota, yes: true) } }
                    Button(say(.no)) { Task { await model.answer(swap, of: rota, yes: false) } }
                }
                .buttonStyle(Outlined())
            }
        }
    }

    private func shopping(_ list: Shopping) -> some View {
        CardBox {
            Text(say(list.open.isEmpty ? "house-shop-empty" : "house-shop-open")).font(.headline)
            ForEach(list.open, id: \.at) { thing($0, bought: false) }
            HStack {
                TextField(say(.add), text: $text).textFieldStyle(.roundedBorder)
                Button(say(.add)) {
                    Task {
                        await model.buy(text)
                        if model.trouble == nil { text = "" }
                    }
                }
                .buttonStyle(Outlined())
            }
            if !list.bought.isEmpty {
                Text(say("house-shop-bought")).foregroundStyle(Paint.quiet)
                ForEach(list.bought, id: \.at) { thing($0, bought: true) }
            }
        }
    }

    private func thing(_ row: Row, bought: Bool) -> some View {
        HStack {
            Tick(title: row.title, isOn: bought, square: true) { await model.tick(row, bought: !bought) }
            Text(verbatim: "\u{2068}\(row.title)\u{2069}").foregroundStyle(bought ? Paint.quiet : Paint.ink)
        }
    }

    private func repairs(_ rows: [Row]) -> some View {
        CardBox {
            if rows.isEmpty { Text(say("house-no-repair")).foregroundStyle(Paint.quiet) }
            ForEach(rows, id: \.at) { EntryRow(row: $0) }
        }
    }

    private func agreement(_ agreement: Agreement) -> some View {
        CardBox {
            Text(say("house-agreement")).font(.headline)
            ForEach(agreement.versions.suffix(1), id: \.version) { version in
                Text(verbatim: "\u{2068}\(version.text)\u{2069}")
                Text(verbatim: say.words.listed(items: version.waitsFor.map(\.words))).foregroundStyle(Paint.quiet)
                if version.waitsFor.contains(where: \.own) {
                    Button(say(.sign)) { Task { await model.sign(version) } }.buttonStyle(Outlined())
                }
            }
        }
    }
}
