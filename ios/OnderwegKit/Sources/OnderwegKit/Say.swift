//! Words for what the app itself says. Must not know a screen.

import OnderwegCore

/// The reader's words. Any message of `locales/`, and those of the app.
public struct Say: Sendable {
    public let words: Words

    public init(_ words: Words) { self.words = words }

    /// A message by its key.
    public func callAsFunction(_ key: String, _ args: [String: Arg] = [:]) -> String { words.say(key: key, args: args) }

    /// A word of the app; in English while `locales/` has no message of that key.
    public func callAsFunction(_ word: AppWord) -> String {
        let said = words.say(key: word.key, args: [:])
        return said == word.key ? word.english : said
    }

    public var isRightToLeft: Bool { words.direction() == .rtl }

    /// The text without the marks of direction, for what reads aloud.
    public func aloud(_ text: String) -> String { plainText(text: text) }
}

/// What only the app says: names of screens and buttons.
public enum AppWord: String, CaseIterable, Sendable {
    case today = "Today"
    case house = "House"
    case plan = "Plan"
    case work = "Work"
    case practice = "Practice"
    case settings = "Settings"
    case letters = "Letters"
    case new = "New"
    case save = "Keep it"
    case done = "Done"
    case again = "Open again"
    case undo = "Undo"
    case edit = "Edit"
    case more = "More"
    case keep = "Keep"
    case add = "Add"
    case leave = "Leave as it is"
    case send = "Send"
    case next = "Next"
    case same = "The same"
    case notSame = "Not the same"
    case yes = "Yes"
    case no = "No"
    case accept = "Accept"
    case refuse = "Refuse"
    case read = "Read"
    case sign = "Sign"
    case show = "Show"
    case open = "Open"
    case unlock = "Unlock"
    case notYet = "Not yet"
    case withEffort = "With effort"
    case knewIt = "I knew it"
    case veryEasy = "Very easy"
    case code = "I have a code"
    case withoutCode = "Begin without a code"
    case address = "Address of the server"
    case invite = "Let somebody in"
    case join = "Join"
    case compare = "Do both phones show the same digits?"
    case whoReads = "Who can read this"
    case history = "History"
    case whatWas = "What happens from now on"
    case moveFromNow = "From now on these people can read and change this as it is today. Earlier versions stay behind."
    case moveToMe = "From now on only you can read this. What others have already read stays with them."
    case nothingPlanned = "Nothing planned. Add what somebody told you: a time and a place are enough."
    case title = "What is it?"
    case wipe = "Wipe this phone"
    case wipeHold = "Hold for 3 seconds"
    case serverSees = "What the server can see"
    case serverSeesText = "When this phone calls, how much it sends, which phones share a space. No word of it."
    case calendar = "Calendar"
    case digits = "Digits"
    case language = "Language"
    case listen = "Listen"
    case somethingNew = "Onderweg: something is new"
    case fault = "Something in the app went wrong. Nothing is lost."

    /// Its key in `locales/`: `app-not-same`.
    public var key: String {
        var key = "app-"
        for letter in String(describing: self) {
            key += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
        }
        return key
    }

    public var english: String { rawValue }
}
