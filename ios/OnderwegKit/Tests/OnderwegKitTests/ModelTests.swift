//! The models of the screens, over the real core.

import Foundation
import Testing

@testable import OnderwegKit

extension All {
    @MainActor @Suite struct ModelTests {
        @Test func fromFirstRunToASyncedEntry() async throws {
            let (folder, server) = (try Folder(), try Server.shared.get())
            let home = Home(folder: folder.url.appendingPathComponent("journal"), secrets: MemorySecret())
            let first = FirstRunModel(home: home, system: ["nl-BE"], zone: brussels)
            #expect(first.language.tag == "nl" && first.all.count == 12 && !home.isThere)
            first.choose(try #require(first.all.first { $0.tag == "ar" }))
            #expect(first.say.isRightToLeft)
            #expect(await first.enrol(at: server.address, code: "AAAA-BBBB", name: "Sara") == nil)
            #expect(first.trouble != nil && home.isThere)
            let code = try server.code("Sara")
            #expect(await first.enrol(at: server.address, code: code, name: "Sara")?.role == "newcomer")
            #expect(first.trouble == nil)
            let core = try #require(first.core)
            let today = TodayModel(core: core, syncer: syncer(core))
            await today.load()
            #expect(today.today?.days.flatMap(\.rows).isEmpty == true)
            #expect(await today.add("task", title: "Ring VDAB") != nil)
            #expect(today.toDo.map(\.title) == ["Ring VDAB"] && today.status?.unsent != 0)
            await today.sync()
            #expect(today.status?.unsent == 0 && today.synced?.stopped == .done && !today.syncs)
            await today.noticesShown()
            #expect(today.synced == nil)
            #expect(try await core.act { try $0.language() } == "ar")
        }

        @Test func todayHasTheNextAppointmentApart() async throws {
            let phone = try await Handset()
            let model = TodayModel(core: phone.core, syncer: phone.syncer)
            await model.load()
            let day = try #require(model.today?.date.raw)
            await model.add("appointment", title: "Doctor", at: "\(day)T23:59")
            await model.add("task", title: "Soap", at: "\(day)T23:58")
            #expect(model.next?.title == "Doctor" && model.toDo.map(\.title) == ["Soap"])
            await model.add("task", title: "No such day", at: "tomorrow")
            #expect(model.trouble?.way == .correct(field: "due"))
            #expect(model.trouble?.words.contains("tomorrow") == false)
            let soap = try #require(model.toDo.first)
            await model.tick(soap)
            #expect(model.trouble == nil && !model.toDo.contains { $0.title == "Soap" && $0.state == "open" })
        }

        @Test func aScreenFollowsWhatHappens() async throws {
            let phone = try await Handset()
            let model = TodayModel(core: phone.core, syncer: phone.syncer)
            let follow = Task { await model.follow() }
            while model.today == nil { await Task.yield() }
            _ = try await phone.add("Written elsewhere")
            for _ in 0..<500 where model.toDo.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
            #expect(model.toDo.map(\.title) == ["Written elsewhere"])
            follow.cancel()
            await follow.value
        }

        @Test func anEntryShowsWhoReadsItAndMovesByAClearAct() async throws {
            let house = try await House2()
            let ann = house.ann
            let model = EntryModel(core: ann.core, at: try await ann.add("Rubbish"), syncer: ann.syncer)
            await model.load()
            await model.loadAudiences()
            #expect(model.entry?.audience.kind == .me && model.history.count == 1)
            let reach = try #require(model.audiences.first { $0.space.kind == .circle })
            #expect(reach.people.count == 1)
            #expect(await model.edit([.place(text: "Kitchen")]))
            #expect(model.history.count == 2)
            #expect(await model.undo())
            #expect(await model.move(to: reach.id))
            #expect(model.entry?.audience.kind == .circle && model.entry?.title == "Rubbish")
            #expect(await model.tick())
            #expect(model.entry?.state == "done")
            #expect(await model.tick())
            #expect(model.entry?.state == "open")
            try await house.sync()
            #expect(try await house.ben.titles(house.space) == ["Rubbish"])
            #expect(await model.archive())
            #expect(await model.delete())
        }

        @Test func keepingOneOfTwoValuesEndsTheConflict() async throws {
            let house = try await House2()
            let at = try await house.ann.add("Desk", to: house.space)
            try await house.sync()
            for (phone, place) in [(house.ann, "Floor 3"), (house.ben, "Floor 4")] {
                _ = try await phone.core.act { try $0.edit(at: at, edits: [.place(text: place)]) }
            }
            try await house.sync()
            let model = EntryModel(core: house.ann.core, at: at, syncer: house.ann.syncer)
            await model.load()
            let both = try #require(model.entry?.both.first)
            let four = try #require(both.values.first { $0.value == "Floor 4" })
            #expect(await model.keep(four, of: both))
            #expect(model.entry?.both.isEmpty == true)
            try await house.sync()
            let other = try await house.ben.core.act { try $0.entry(at: at) }
            #expect(other.both.isEmpty && other.fields.contains { $0.name == "place" && $0.value == "Floor 4" })
        }

        @Test func twoPhonesJoinByTheirModels() async throws {
            let (ann, ben) = (try await Handset(enrolled: "Ann"), try await Handset(enrolled: "Ben"))
            let space = try await ann.core.act { try $0.createSpace(name: "Elm street") }
            let inviter = JoinModel(core: ann.core, syncer: ann.syncer)
            let guest = JoinModel(core: ben.core, syncer: ben.syncer)
            await inviter.invite(to: space, role: "member")
            let first = try #require(inviter.offer)
            await inviter.notSame()
            #expect(inviter.offer == nil)
            let cas = try await Handset(enrolled: "Cas")
            let late = JoinModel(core: cas.core, syncer: cas.syncer)
            await late.join(first.code)
            #expect(late.trouble?.way == .correct(field: "invitation"), "the invitation was closed")
            await inviter.invite(to: space, role: "member")
            await guest.join(try #require(inviter.offer).code)
            #expect(guest.trouble == nil)
            await inviter.look()
            await guest.look()
            let one = try #require(inviter.asking.first)
            #expect(one.digits.count >= 6 && one.digits == guest.digits)
            await inviter.same(one)
            #expect(inviter.trouble == nil && inviter.offer == nil)
            await guest.look()
            _ = try await ben.sync()
            let spaces = try await ben.core.act { try $0.spaces() }
            #expect(spaces.contains { $0.space == space && $0.standing == "member" })
        }

        @Test func aHouseHasTurnsShoppingAndAnAgreement() async throws {
            let alone = HouseModel(core: try await Handset().core)
            await alone.load()
            #expect(alone.space == nil && alone.trouble == nil)
            await alone.found("Elm street")
            #expect(alone.space?.name == "Elm street")
            let house = try await House2()
            let phone = house.ann
            let model = HouseModel(core: phone.core)
            await model.load()
            let space = try #require(model.space?.space)
            await model.buy("Soap")
            let soap = try #require(model.shown?.shopping.open.first)
            await model.tick(soap, bought: true)
            #expect(model.shown?.shopping.bought.count == 1)
            await model.clearShopping()
            #expect(model.shown?.shopping.bought.isEmpty == true)
            let repair = try await phone.core.act {
                try $0.add(kind: "repair", edits: [.title(text: "Tap")], space: space)
            }
            let day = try await phone.core.act { try $0.today() }.date.raw
            await model.load()
            await model.mend(try #require(model.shown?.repairs.first { $0.at == repair }), on: day)
            #expect(model.trouble == nil && model.shown?.repairs.isEmpty == true)
            _ = try await phone.core.act { phone in
                let people = try phone.members(space: space).map(\.person)
                let rota = NewRota(title: "Kitchen", people: people, goesBy: "done", start: day, lines: [])
                return try phone.addRotas(space: space, rotas: [rota])
            }
            await model.load()
            let rota = try #require(model.shown?.rotas.first)
            await model.doTurn(rota)
            #expect(model.trouble == nil && model.shown?.rotas.first?.now != rota.now)
            _ = try await phone.core.act { try $0.proposeAgreement(space: space, text: "Quiet after ten.") }
            await model.load()
            let version = try #require(model.shown?.agreement?.versions.first)
            #expect(version.waitsFor.map(\.own) == [false])
            try await house.sync()
            let other = HouseModel(core: house.ben.core)
            await other.load()
            await other.sign(try #require(other.shown?.agreement?.versions.first))
            #expect(other.trouble == nil && other.shown?.agreement?.versions.first?.stands == true)
        }

        @Test func aPlanHasGoalsAndPointsForTheTalk() async throws {
            let phone = try await Handset()
            let model = PlanModel(core: phone.core)
            await model.load()
            await model.addGoal("Speak Dutch at work", domain: "language")
            let goal = try #require(model.way?.domains.first { $0.domain == "language" }?.goals.first)
            #expect(goal.row.title == "Speak Dutch at work")
            let at = try await phone.add("How do I ask for a day off?")
            await model.load()
            let row = try #require(try await phone.core.act { try $0.entries(space: nil) }.first { $0.at == at })
            await model.point(row, on: true)
            #expect(model.trouble == nil && model.way?.points.map(\.at) == [at])
            let talk = [Edit.title(text: "Talk"), .start(time: "2030-01-02T10:00")]
            _ = try await phone.core.act { try $0.add(kind: "talk", edits: talk, space: nil) }
            await model.load()
            #expect(model.way?.talk?.title == "Talk")
            await model.prepareTalk()
            #expect(model.trouble == nil)
            await model.hold(Held(over: true))
            #expect(model.trouble == nil)
        }

        @Test func aJobMovesFromStageToStage() async throws {
            let phone = try await Handset()
            let model = WorkModel(core: phone.core)
            await model.add("Forklift driver", employer: "Warehouse")
            #expect(model.trouble == nil && model.stages.count == 7)
            let (stage, job) = (try #require(model.stages.first), try #require(model.stages.first?.rows.first))
            let next = try #require(model.next(after: stage))
            await model.move(job, to: next.stage)
            #expect(model.stages[1].rows.map(\.title) == ["Forklift driver"])
            #expect(model.next(after: try #require(model.stages.last)) == nil)
            await model.undo()
            #expect(model.stages[0].rows.count == 1)
        }

        @Test func aCardIsAskedOpenedAnsweredAndTakenBack() async throws {
            let phone = try await Handset()
            let model = PracticeModel(core: phone.core)
            await model.load()
            #expect(model.next?.card == nil)
            await model.addCard(learned: "de heftruck", meaning: "forklift")
            let card = try #require(model.next?.card)
            #expect(card.learned == "de heftruck")
            await model.answer(.good)
            #expect(model.answered == nil, "an answer before the meaning was shown counts for nothing")
            model.open()
            await model.answer(.good)
            #expect(model.answered?.card == card.card && !model.isOpen && model.stats?.today == 1)
            await model.undo()
            #expect(model.next?.card?.card == card.card && model.answered == nil)
        }

        @Test func aLetterIsKeptAndOpened() async throws {
            let phone = try await Handset()
            let model = LettersModel(core: phone.core, network: Wifi())
            let photo = try #require(Data(base64Encoded: onePixel))
            #expect(await model.add("From the town hall", photo: photo, thumb: nil) != nil)
            let letter = try #require(model.letters.first)
            #expect(letter.title == "From the town hall" && letter.media == "image/png")
            #expect(await model.open(letter))
            #expect(model.opened?.content == photo)
            #expect(await model.thumb(of: letter) == nil)
            model.close()
            #expect(model.opened == nil)
        }

        @Test func settingsNeverChangeEachOther() async throws {
            let phone = try await Handset()
            let model = SettingsModel(core: phone.core)
            await model.language("fa-AF")
            await model.digits("european")
            await model.calendar("solar-hijri")
            await model.language("nl")
            #expect(model.shown?.language == "nl" && model.shown?.calendar == "solar-hijri")
            #expect(model.shown?.digits == "european" && model.say?.isRightToLeft == false && model.all.count == 12)
            await model.language("xx")
            #expect(model.trouble?.way == .correct(field: "language"))
            await model.autoLock(minutes: 5)
            await model.usesMetered(true)
            #expect(model.shown?.autoLockMinutes == 5 && model.shown?.status.usesMetered == true)
            await model.pin(old: nil, new: "482615")
            await model.autoLock(touched: Date())
            #expect(!model.isLocked)
            await model.lock()
            #expect(model.isLocked && model.shown?.status.locked == true)
            await model.unlock("111111")
            #expect(model.trouble?.way == .pin && model.isLocked)
            await model.unlock("482615")
            #expect(model.trouble == nil && !model.isLocked)
            #expect(await model.wipe(phone.home))
            #expect(try await phone.home.open(zone: brussels, languages: []).act { try $0.entries(space: nil) }.isEmpty)
        }

        @Test func aPhoneThatBeganWithoutACodeTakesOneLater() async throws {
            let (phone, server) = (try await Handset(), try Server.shared.get())
            let model = SettingsModel(core: phone.core)
            await model.load()
            #expect(model.shown?.status.server == nil)
            await model.enrol(at: server.address, code: try server.code("Sara"))
            #expect(model.trouble == nil && model.shown?.status.server == server.address)
        }

        @Test func leavingInOrderWaitsForWhatIsOnlyHere() async throws {
            let phone = try await Handset(enrolled: "Ann")
            _ = try await phone.add("x")
            #expect(await !SettingsModel(core: phone.core).signOut())
        }

        @Test func everyWordOfTheAppIsSaid() throws {
            let say = Say(Words.of(language: "en"))
            for word in AppWord.allCases { #expect(!say(word).isEmpty && say(word) != word.key) }
            #expect(AppWord.notSame.key == "app-not-same" && say("list-overdue") == "Overdue")
            #expect(Trouble(CancellationError()) == nil && Trouble(CocoaError(.fileNoSuchFile))?.words.isEmpty == true)
        }

        private func syncer(_ core: Core) -> Syncer {
            Syncer(core: core, waker: Asleep(), bell: Asleep(), network: Wifi())
        }
    }
}

/// A picture of one pixel.
private let onePixel =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
