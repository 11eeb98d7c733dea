//! iOS wakes the app: by its scheduler, and by a download that waits for a network. Decides nothing.

#if canImport(BackgroundTasks) && os(iOS)
    import BackgroundTasks
    import Foundation

    /// The core speaks to its server itself. The download here only makes iOS start the app once there is a network;
    /// what it fetches is thrown away.
    public final class AppleWaker: NSObject, Waker, URLSessionDownloadDelegate, @unchecked Sendable {
        /// Both stand in `Info.plist`, under `BGTaskSchedulerPermittedIdentifiers`.
        public static let refresh = "org.onderweg.refresh"
        public static let send = "org.onderweg.send"
        public static let session = "org.onderweg.wake"

        private let lock = NSLock()
        private var server: URL?
        private var work: (@Sendable () async -> Bool)?
        private var finished: (@Sendable () -> Void)?
        private lazy var downloads: URLSession = {
            let settings = URLSessionConfiguration.background(withIdentifier: Self.session)
            settings.isDiscretionary = false
            settings.sessionSendsLaunchEvents = true
            return URLSession(configuration: settings, delegate: self, delegateQueue: nil)
        }()

        /// Before the app has finished launching: iOS refuses it later.
        public func register() {
            for name in [Self.refresh, Self.send] {
                BGTaskScheduler.shared.register(forTaskWithIdentifier: name, using: nil) { [weak self] task in
                    self?.run(task)
                }
            }
        }

        /// What to do when woken, and the server whose answer says that there is a network.
        public func serve(server: String?, work: @escaping @Sendable () async -> Bool) {
            lock.withLock {
                self.server = server.flatMap { URL(string: $0) }
                self.work = work
            }
        }

        public func wake(_ wish: Wake?) async {
            let scheduler = BGTaskScheduler.shared
            scheduler.cancelAllTaskRequests()
            for download in await downloads.allTasks { download.cancel() }
            guard let wish else { return }
            let refresh = BGAppRefreshTaskRequest(identifier: Self.refresh)
            refresh.earliestBeginDate = wish.earliest
            try? scheduler.submit(refresh)
            guard wish.urgent else { return }
            let send = BGProcessingTaskRequest(identifier: Self.send)
            send.requiresNetworkConnectivity = true
            send.earliestBeginDate = wish.earliest
            try? scheduler.submit(send)
            guard let server = lock.withLock({ server }) else { return }
            let download = downloads.downloadTask(with: server)
            download.earliestBeginDate = wish.earliest
            download.countOfBytesClientExpectsToReceive = 512
            download.resume()
        }

        /// iOS started the app for its download: `done` is called once the sync is over.
        public func woken(done: @escaping @Sendable () -> Void) {
            lock.withLock { finished = done }
            _ = downloads
        }

        public func urlSession(
            _ session: URLSession, downloadTask: URLSessionDownloadTask, didFinishDownloadingTo location: URL
        ) {}

        public func urlSessionDidFinishEvents(forBackgroundURLSession session: URLSession) {
            Task {
                let (work, finished) = lock.withLock { (work, finished) }
                _ = await work?()
                await MainActor.run { finished?() }
            }
        }

        private func run(_ task: BGTask) {
            let held = Held(task: task)
            let work = lock.withLock { self.work }
            let running = Task { held.task.setTaskCompleted(success: await work?() ?? false) }
            task.expirationHandler = { running.cancel() }
        }

        /// iOS calls its tasks thread-safe, but does not say so in Swift.
        private struct Held: @unchecked Sendable { let task: BGTask }
    }
#endif
