//! Language, calendar, digits, PIN, data, what the server can see, and the end.

import OnderwegKit
import SwiftUI

struct SettingsScreen: View {
    let open: Session.Open
    @State private var old = ""
    @State private var new = ""
    @State private var address = ""
    @State private var code = ""
    @Environment(\.say) private var say

    private var model: SettingsModel { open.settings }

    var body: some View {
        Form {
            if let trouble = model.trouble { TroubleBox(trouble: trouble) }
            if let shown = model.shown {
                choices(shown)
                Section(say("field-pin")) {
                    if shown.status.hasPin { SecureField(say("field-pin"), text: $old) }
                    SecureField(say(.new), text: $new).keyboardType(.numberPad)
                    Button(say(.save)) {
                        Task {
                            await model.pin(old: old.isEmpty ? nil : old, new: new.isEmpty ? nil : new)
                            (old, new) = ("", "")
                        }
                    }
                }
                Section {
                    Text(verbatim: shown.status.monthWords)
                    Toggle(isOn: uses(shown)) { Text(say("phone-metered", ["answer": .text(text: "")])) }
                    NavigationLink(say(.letters)) {
                        LettersScreen(model: LettersModel(core: open.core, network: open.network))
                    }
                }
                if shown.status.server == nil {
                    Section(say(.code)) {
                        TextField(say(.address), text: $address).keyboardType(.URL).autocorrectionDisabled()
                        TextField(say("field-code"), text: $code).autocorrectionDisabled()
                        Button(say(.next)) { Task { await model.enrol(at: address, code: code) } }
                    }
                }
                Section(say(.serverSees)) { Text(say(.serverSeesText)) }
                Section {
                    Text(verbatim: shown.status.words)
                    HoldButton(title: say(.wipe), hint: say(.wipeHold)) { await wipe() }
                }
            }
        }
        .navigationTitle(say(.settings))
        .task { await model.follow() }
    }

    private func choices(_ shown: SettingsModel.Shown) -> some View {
        Section {
            Picker(
                say(.language), selection: bind(shown.language ?? "") { await model.language($0.isEmpty ? nil : $0) }
            ) {
                Text(verbatim: "iOS").tag("")
                ForEach(model.all, id: \.tag) { Text(verbatim: $0.name).tag($0.tag) }
            }
            Picker(say(.digits), selection: bind(shown.digits) { await model.digits($0) }) {
                Text(say("phone-digits-european")).tag("european")
                Text(say("phone-digits-arabic")).tag("arabic")
                Text(say("phone-digits-eastern")).tag("eastern-arabic")
            }
            Picker(say(.calendar), selection: bind(shown.calendar) { await model.calendar($0) }) {
                Text(say("phone-calendar-gregorian")).tag("gregorian")
                Text(say("phone-calendar-solar")).tag("solar-hijri")
                Text(say("phone-calendar-ethiopic")).tag("ethiopic")
            }
        }
    }

    private func uses(_ shown: SettingsModel.Shown) -> Binding<Bool> {
        bind(shown.status.usesMetered) { await model.usesMetered($0) }
    }

    private func bind<Value: Sendable>(_ value: Value, _ set: @escaping @MainActor (Value) async -> Void) -> Binding<
        Value
    > {
        Binding(get: { value }, set: { chosen in Task { await set(chosen) } })
    }

    private func wipe() async { _ = await open.session.wipe() }
}

/// Held for three seconds, fills while held, and can be let go.
struct HoldButton: View {
    let title: String
    let hint: String
    let act: () async -> Void
    @State private var held = false
    @Environment(\.accessibilityReduceMotion) private var still

    var body: some View {
        Label(title, systemImage: "trash")
            .frame(maxWidth: .infinity, minHeight: 56)
            .foregroundStyle(Paint.danger)
            .background(alignment: .leading) {
                Rectangle().fill(Paint.accentTint).scaleEffect(x: held ? 1 : 0, anchor: .leading)
                    .animation(still ? nil : .linear(duration: held ? 3 : 0.1), value: held)
            }
            .onLongPressGesture(minimumDuration: 3) {
                Task { await act() }
            } onPressingChanged: {
                held = $0
            }
            .accessibilityAddTraits(.isButton)
            .accessibilityHint(Text(verbatim: hint))
    }
}

/// Content is closed until the PIN.
struct LockScreen: View {
    let model: SettingsModel
    @State private var pin = ""
    @Environment(\.say) private var say

    var body: some View {
        VStack(spacing: 16) {
            if let trouble = model.trouble { TroubleBox(trouble: trouble) }
            SecureField(say("field-pin"), text: $pin).textFieldStyle(.roundedBorder)
            Button(say(.unlock)) {
                Task {
                    await model.unlock(pin)
                    pin = ""
                }
            }
            .buttonStyle(Filled())
        }
        .padding(16)
        .frame(maxWidth: .infinity, maxHeight: .infinity)
        .background(Paint.paper)
        .accessibilityAddTraits(.isModal)
    }
}
