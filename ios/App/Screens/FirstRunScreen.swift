//! In, in two steps: a language, then a code or none. Nothing to read before the language.

import AVFoundation
import OnderwegKit
import SwiftUI

struct FirstRunScreen: View {
    @State var model: FirstRunModel
    let begun: () async -> Void
    @State private var chose = false
    @State private var code = ""
    @State private var address = ""
    private let voice = AVSpeechSynthesizer()

    var body: some View {
        Group { if chose { codes } else { languages } }
            .padding(16)
            .background(Paint.paper)
            .environment(\.say, model.say)
            .environment(\.layoutDirection, model.say.isRightToLeft ? .rightToLeft : .leftToRight)
    }

    private var languages: some View {
        ScrollView {
            VStack(spacing: 8) {
                ForEach(model.all, id: \.tag) { language in
                    Button {
                        model.choose(language)
                        speak(language.name)
                    } label: {
                        Text(verbatim: language.name).font(.title3).frame(maxWidth: .infinity, minHeight: 56)
                    }
                    .foregroundStyle(Paint.ink)
                    .background(fill(language), in: RoundedRectangle(cornerRadius: 12))
                    .overlay(RoundedRectangle(cornerRadius: 12).strokeBorder(Paint.control))
                    .environment(\.layoutDirection, language.direction == .rtl ? .rightToLeft : .leftToRight)
                    .accessibilityAddTraits(language == model.language ? .isSelected : [])
                }
            }
        }
        .safeAreaInset(edge: .bottom) { Button(model.say(.next)) { chose = true }.buttonStyle(Filled()) }
    }

    private var codes: some View {
        ScrollView {
            VStack(alignment: .leading, spacing: 16) {
                if let trouble = model.trouble { TroubleBox(trouble: trouble) }
                Text(model.say(.code)).font(.title2.bold())
                // An address and a code read from left to right in every language.
                Group {
                    TextField(model.say(.address), text: $address).keyboardType(.URL)
                    TextField("XXXX-XXXX", text: $code).font(.body.monospaced())
                }
                .textInputAutocapitalization(.never)
                .autocorrectionDisabled()
                .textFieldStyle(.roundedBorder)
                .environment(\.layoutDirection, .leftToRight)
                Button(model.say(.next)) {
                    Task { if await model.enrol(at: address, code: code) != nil { await begun() } }
                }
                .buttonStyle(Filled())
                Button(model.say(.withoutCode)) {
                    Task {
                        await model.begin()
                        await begun()
                    }
                }
                .buttonStyle(Outlined())
            }
        }
    }

    private func fill(_ language: Language) -> Color { language == model.language ? Paint.primaryTint : Paint.card }

    private func speak(_ name: String) {
        let words = AVSpeechUtterance(string: name)
        words.voice = AVSpeechSynthesisVoice(language: model.language.tag)
        voice.speak(words)
    }
}
