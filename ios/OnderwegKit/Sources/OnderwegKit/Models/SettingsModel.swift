//! Language, calendar, digits, PIN, data, and the ways to end.

import Foundation
import Observation
import OnderwegCore

@MainActor @Observable public final class SettingsModel: Model {
    public struct Shown: Equatable, Sendable {
        /// The chosen one; none follows the system.
        public let language: String?
        public let digits: String
        public let calendar: String
        public let autoLockMinutes: Int64
        public let status: Status
    }

    public private(set) var shown: Shown?
    /// The reader's words as they are chosen now.
    public private(set) var say: Say?
    public private(set) var isLocked = false

    public var all: [Language] { languages() }

    public override func load() async {
        let read = await ask { phone in
            let shown = try Shown(
                language: phone.language(), digits: phone.digits(), calendar: phone.calendar(),
                autoLockMinutes: phone.autoLockMinutes(), status: phone.status())
            return try (shown, Say(phone.words()), phone.isLocked())
        }
        if let read { (shown, say, isLocked) = read }
    }

    /// A language by its tag; none follows the system. Changes no other choice.
    public func language(_ tag: String?) async { await act { try $0.setLanguage(language: tag) } }

    /// `european`, `arabic` or `eastern-arabic`.
    public func digits(_ name: String) async { await act { try $0.setDigits(digits: name) } }

    /// `gregorian`, `solar-hijri` or `ethiopic`.
    public func calendar(_ name: String) async { await act { try $0.setCalendar(calendar: name) } }

    public func usesMetered(_ yes: Bool) async { await act { try $0.setUsesMetered(yes: yes) } }

    /// After how many minutes it locks by itself; 0 is never.
    public func autoLock(minutes: Int64) async { await act { try $0.setAutoLockMinutes(minutes: minutes) } }

    /// Takes an account with the code of the office, for a phone that began without one.
    public func enrol(at address: String, code: String) async {
        guard await send({ try $0.enrol(address: address, code: code, name: nil) }) != nil else { return }
        await load()
    }

    /// Sets, changes or removes the PIN.
    public func pin(old: String?, new: String?) async { await act { try $0.changePin(old: old, new: new) } }

    public func lock() async { await act { try $0.lock() } }

    public func unlock(_ pin: String) async { await act { try $0.unlock(pin: pin) } }

    /// Locks if nobody touched the phone for as long as is set.
    public func autoLock(touched: Date) async {
        let ms = touched.ms
        if let locked = await ask({ try $0.autoLock(touchedMs: ms) }) { isLocked = locked }
    }

    /// Destroys everything on this phone, also what was never sent. Whether it is gone.
    public func wipe(_ home: Home) async -> Bool {
        await attempt { try await home.wipe(self.core) } != nil
    }

    /// Leaves in order: refused while anything is only here, and then the journal has to be opened again.
    public func signOut() async -> Bool { await ask { try $0.signOut() } != nil }
}
