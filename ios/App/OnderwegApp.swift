//! The app: which journal is open, and what iOS asks of it.

import OnderwegKit
import SwiftUI

@main struct OnderwegApp: App {
    @UIApplicationDelegateAdaptor(System.self) private var system
    @State private var session = Session()
    @Environment(\.scenePhase) private var phase

    var body: some Scene {
        WindowGroup {
            Group {
                if let open = session.open {
                    Tabs(open: open)
                } else {
                    FirstRunScreen(model: session.firstRun) { await session.begin() }
                }
            }
            .task { await session.start(waker: system.waker) }
            .onReceive(NotificationCenter.default.publisher(for: .NSSystemTimeZoneDidChange)) { _ in
                Task { await session.open?.syncer.moved(to: TimeZone.current.identifier) }
            }
        }
        .onChange(of: phase) { _, now in
            Task {
                switch now {
                case .active: await session.open?.syncer.cameToFront()
                case .background: await session.open?.syncer.leftFront()
                default: break
                }
            }
        }
    }
}

/// What iOS calls before there is a screen.
final class System: NSObject, UIApplicationDelegate {
    let waker = AppleWaker()

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        waker.register()
        return true
    }

    func application(
        _ application: UIApplication, handleEventsForBackgroundURLSession identifier: String,
        completionHandler: @escaping () -> Void
    ) {
        nonisolated(unsafe) let done = completionHandler
        waker.woken { done() }
    }
}

/// The journal of this phone.
@MainActor @Observable final class Session {
    /// A journal that is open, with what serves its screens.
    struct Open {
        let core: Core
        let syncer: Syncer
        let network: AppleNetwork
        let settings: SettingsModel
        let session: Session
    }

    private(set) var open: Open?
    let home: Home
    private(set) var firstRun: FirstRunModel
    private var waker: AppleWaker?

    init() {
        let support = URL.applicationSupportDirectory.appending(path: "journal", directoryHint: .isDirectory)
        home = Home(folder: support, secrets: Keychain())
        firstRun = FirstRunModel(home: home)
    }

    /// Opens the journal, if there is one.
    func start(waker: AppleWaker) async {
        self.waker = waker
        guard open == nil, home.isThere else { return }
        await firstRun.begin()
        await begin()
    }

    /// The first run is over, or a journal was found.
    func begin() async {
        guard open == nil, let core = firstRun.core, let waker else { return }
        let network = AppleNetwork()
        let syncer = Syncer(core: core, waker: waker, bell: AppleBell(), network: network)
        let settings = SettingsModel(core: core)
        await settings.load()
        open = Open(core: core, syncer: syncer, network: network, settings: settings, session: self)
        waker.serve(server: settings.shown?.status.server) { await syncer.wokenUp() }
        await syncer.cameToFront()
    }

    /// Destroys the journal; the first run is next. Whether it is gone.
    func wipe() async -> Bool {
        guard let settings = open?.settings, await settings.wipe(home) else { return false }
        await waker?.wake(nil)
        firstRun = FirstRunModel(home: home)
        open = nil
        return true
    }
}

/// The five screens at the bottom.
struct Tabs: View {
    let open: Session.Open

    var body: some View {
        let say = open.settings.say ?? Say(Words.best(languages: Locale.preferredLanguages))
        TabView {
            tab(say(.today), "calendar") {
                TodayScreen(open: open, model: TodayModel(core: open.core, syncer: open.syncer))
            }
            tab(say(.house), "house") { HouseScreen(open: open, model: HouseModel(core: open.core)) }
            tab(say(.plan), "flag") { PlanScreen(open: open, model: PlanModel(core: open.core)) }
            tab(say(.work), "briefcase") { WorkScreen(open: open, model: WorkModel(core: open.core)) }
            tab(say(.practice), "bubble.left.and.bubble.right") {
                PracticeScreen(model: PracticeModel(core: open.core))
            }
        }
        .tint(Paint.primary)
        .environment(\.say, say)
        // The app's language sets the direction, not the phone's.
        .environment(\.layoutDirection, say.isRightToLeft ? .rightToLeft : .leftToRight)
        .overlay { if open.settings.isLocked { LockScreen(model: open.settings) } }
    }

    private func tab(_ title: String, _ icon: String, @ViewBuilder _ screen: () -> some View) -> some View {
        NavigationStack { screen() }.tabItem { Label(title, systemImage: icon) }
    }
}
