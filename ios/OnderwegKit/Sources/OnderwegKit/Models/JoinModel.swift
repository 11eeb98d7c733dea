//! Letting a person or a phone in, and being let in: two phones side by side.

import Observation
import OnderwegCore

@MainActor @Observable public final class JoinModel: Model {
    /// What this phone shows to the other.
    public private(set) var offer: Offer?
    /// Who asks by it: compare the digits.
    public private(set) var asking: [Asking] = []
    /// What this phone asked.
    public private(set) var joining: [Joining] = []
    /// The digits to compare with the other phone, once it has answered.
    public var digits: String? { joining.first { !$0.closed && !$0.admitted && $0.digits != nil }?.digits }
    /// Who will be able to read what is in the space.
    public private(set) var people: [Member] = []
    private let syncer: Syncer

    public init(core: Core, syncer: Syncer) {
        self.syncer = syncer
        super.init(core: core)
    }

    /// Makes an invitation, and tells the server. As `member` or `owner`; without a role for a further phone of one's
    /// own.
    public func invite(to space: String, role: String?) async {
        let made = await ask { phone in
            try (phone.invite(space: space, role: role), phone.members(space: space))
        }
        guard let made else { return }
        (offer, people) = made
        await sync()
    }

    /// Whether somebody asks, or was answered: to be called every few seconds while the screen is open.
    public func look() async {
        if offer != nil {
            if let read = await send({ try $0.requests() }) { asking = read }
        } else if let read = await send({ try $0.joining() }) {
            joining = read
            if read.contains(where: \.admitted) { await sync() }
        }
    }

    /// Both phones show these digits: lets the other one in.
    public func same(_ one: Asking) async {
        guard await ask({ try $0.admit(space: one.space, digits: one.digits) }) != nil else { return }
        await sync()
        (asking, offer) = ([], nil)
    }

    /// They do not: the invitation is closed, nobody comes in by it.
    public func notSame() async {
        guard let offer else { return }
        await ask { try $0.revoke(space: offer.space, invite: offer.invite) }
        await sync()
        (asking, self.offer) = ([], nil)
    }

    /// Asks by what a QR code held, or by what was typed.
    public func join(_ code: String) async {
        if let asked = await send({ try $0.join(code: code) }) { joining = [asked] }
    }

    private func sync() async { _ = await attempt { try await self.syncer.sync() } }
}
