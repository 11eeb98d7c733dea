//! One phrase at a time.

import Observation
import OnderwegCore

@MainActor @Observable public final class PracticeModel: Model {
    public private(set) var next: NextCard?
    public private(set) var stats: PracticeStats?
    /// Whether the meaning is shown: not before somebody asked.
    public private(set) var isOpen = false
    /// When the last card comes back; none before an answer.
    public private(set) var answered: Answered?

    public override func load() async {
        guard let read = await ask({ try ($0.nextCard(deck: nil), $0.practiceStats()) }) else { return }
        if read.0.card != next?.card { isOpen = false }
        (next, stats) = read
    }

    public func open() { isOpen = true }

    public func answer(_ rating: Rating) async {
        guard let card = next?.card, isOpen else { return }
        if let done = await act({ try $0.answerCard(card: card.card, rating: rating) }) {
            answered = done
            isOpen = false
        }
    }

    /// Takes the last answer back; its card is asked again.
    public func undo() async {
        if await act({ try $0.undoAnswer() }) != nil { answered = nil }
    }

    /// Makes a card of what somebody wants to know by heart.
    public func addCard(learned: String, meaning: String) async {
        await act { phone in
            try phone.addCard(space: phone.me(), entry: nil, learned: learned, meaning: meaning)
        }
    }
}
