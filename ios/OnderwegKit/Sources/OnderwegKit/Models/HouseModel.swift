//! What is agreed at home.

import Observation
import OnderwegCore

@MainActor @Observable public final class HouseModel: Model {
    /// All of a house at one moment.
    public struct Shown: Equatable, Sendable {
        public let rotas: [Rota]
        public let shopping: Shopping
        public let repairs: [Row]
        public let bins: [Row]
        public let agreement: Agreement?
    }

    /// The house: the first circle that this phone is in; none before one was founded or joined.
    public private(set) var space: Space?
    public private(set) var shown: Shown?

    public override func load() async {
        let read = await ask { phone -> (Space, Shown)? in
            let circles = try phone.spaces().filter { $0.kind == .circle && $0.standing == "member" }
            guard let house = circles.first else { return nil }
            let id = house.space
            return try (
                house,
                Shown(
                    rotas: phone.rotas(space: id), shopping: phone.shopping(space: id),
                    repairs: phone.repairs(space: id).filter { $0.state == "open" }, bins: phone.bins(space: id),
                    agreement: phone.agreement(space: id))
            )
        }
        if let read { (space, shown) = (read?.0, read?.1) }
    }

    /// Founds a house.
    public func found(_ name: String) async { await act { try $0.createSpace(name: name) } }

    public func doTurn(_ rota: Rota) async { await act { try $0.doTurn(at: rota.at, turn: nil) } }

    public func answer(_ swap: Swap, of rota: Rota, yes: Bool) async {
        await act { try $0.answerSwap(at: rota.at, yes: yes, swap: swap.swap) }
    }

    public func buy(_ thing: String) async {
        guard let space = space?.space else { return }
        await act { try $0.addShopping(space: space, things: [thing]) }
    }

    public func tick(_ thing: Row, bought: Bool) async {
        await act { try $0.tickShopping(things: [thing.at], bought: bought) }
    }

    /// Puts away what was bought.
    public func clearShopping() async {
        let space = space?.space
        await act { try $0.clearShopping(space: space) }
    }

    public func mend(_ repair: Row, on day: String) async {
        await act { try $0.mendRepair(at: repair.at, day: day, who: nil) }
    }

    /// Signs the version that was read. One that changed meanwhile is not signed.
    public func sign(_ version: Version) async {
        guard let space = space?.space else { return }
        await act { try $0.signAgreement(space: space, version: version.version) }
    }
}
