//! One phrase at a time. No streaks, no points.

import AVFoundation
import OnderwegKit
import SwiftUI

struct PracticeScreen: View {
    @State var model: PracticeModel
    @Environment(\.say) private var say
    private let voice = AVSpeechSynthesizer()

    var body: some View {
        Page(title: say(.practice), trouble: model.trouble) {
            if let next = model.next {
                Text(verbatim: next.words).foregroundStyle(Paint.quiet)
                if let card = next.card { self.card(card) }
            }
            if let answered = model.answered {
                Text(verbatim: answered.words).foregroundStyle(Paint.quiet)
                Button(say(.undo)) { Task { await model.undo() } }.buttonStyle(Outlined())
            }
        }
        .task { await model.follow() }
    }

    @ViewBuilder private func card(_ card: Card) -> some View {
        CardBox {
            // Dutch, whatever the reader's language: read aloud as Dutch, from left to right.
            Text(verbatim: card.learned).font(.title2.bold())
                .environment(\.locale, Locale(identifier: "nl"))
                .environment(\.layoutDirection, .leftToRight)
            Button(say(.listen), systemImage: "speaker.wave.2") { speak(card.learned) }.buttonStyle(Outlined())
            if model.isOpen { Text(verbatim: card.meaning.words).font(.title3) }
        }
        if model.isOpen {
            answer(.notYet, .again)
            answer(.withEffort, .hard)
            answer(.knewIt, .good)
            answer(.veryEasy, .easy)
        } else {
            Button(say(.show)) { model.open() }.buttonStyle(Filled())
        }
    }

    private func answer(_ word: AppWord, _ rating: Rating) -> some View {
        Button {
            Task { await model.answer(rating) }
        } label: {
            Text(say(word)).frame(maxWidth: .infinity)
        }
        .buttonStyle(Outlined())
    }

    private func speak(_ text: String) {
        let words = AVSpeechUtterance(string: text)
        words.voice = AVSpeechSynthesisVoice(language: "nl-BE")
        voice.speak(words)
    }
}
