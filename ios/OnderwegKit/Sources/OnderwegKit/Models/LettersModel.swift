//! Photographed letters.

import Foundation
import Observation
import OnderwegCore

@MainActor @Observable public final class LettersModel: Model {
    public private(set) var letters: [Letter] = []
    /// The letter that was opened last: its type and its bytes.
    public private(set) var opened: (media: String, content: Data)?
    private let network: any Carrier

    public init(core: Core, network: any Carrier) {
        self.network = network
        super.init(core: core)
    }

    public override func load() async {
        if let read = await ask({ try $0.letters() }) { letters = read }
    }

    /// The small picture, if it is on this phone.
    public func thumb(of letter: Letter) async -> Data? {
        guard letter.thumbHere else { return nil }
        return await ask { try $0.letterThumb(at: letter.at, letter: letter.letter) } ?? nil
    }

    /// Opens a letter, and fetches what is not here. Whether all of it is open: else ask again.
    @discardableResult
    public func open(_ letter: Letter) async -> Bool {
        let options = SyncOptions(metered: network.isMetered)
        let answer = await send { try $0.openLetter(at: letter.at, options: options, letter: letter.letter) }
        guard case .whole(let media, let content)? = answer else { return false }
        opened = (media, content)
        return true
    }

    public func close() { opened = nil }

    /// Keeps a photo as a letter in the person's own space. Who else reads it is chosen at its entry.
    @discardableResult
    public func add(_ title: String, photo: Data, thumb: Data?) async -> EntryRef? {
        await act { phone in
            try phone.addLetter(space: phone.me(), edits: [.title(text: title)], photo: photo, thumb: thumb)
        }
    }
}
