//! iOS rings. Decides nothing.

#if canImport(UserNotifications)
    import Foundation
    import UserNotifications

    public struct AppleBell: Bell {
        public init() {}

        private var center: UNUserNotificationCenter { .current() }

        /// Asks for leave; to be called at the first reminder, never at the start.
        public func askForLeave() async -> Bool {
            (try? await center.requestAuthorization(options: [.alert, .sound])) ?? false
        }

        public func planned() async -> [Ring] {
            await center.pendingNotificationRequests().compactMap { request in
                let kept = request.content.userInfo
                guard let space = kept["space"] as? String, let entry = kept["entry"] as? String,
                    let ms = kept["at"] as? Int64
                else { return nil }
                let at = EntryRef(space: space, entry: entry)
                return Ring(id: request.identifier, at: Date(ms: ms), words: request.content.body, entry: at)
            }
        }

        public func plan(_ ring: Ring) async {
            let content = UNMutableNotificationContent()
            content.body = ring.words
            content.sound = .default
            content.userInfo = ["space": ring.entry.space, "entry": ring.entry.entry, "at": ring.at.ms]
            // A moment, not a time of day: another zone must not move it.
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = .gmt
            var moment = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: ring.at)
            moment.timeZone = .gmt
            let trigger = UNCalendarNotificationTrigger(dateMatching: moment, repeats: false)
            try? await center.add(UNNotificationRequest(identifier: ring.id, content: content, trigger: trigger))
        }

        public func remove(_ ids: [String]) async { center.removePendingNotificationRequests(withIdentifiers: ids) }

        public func tell(_ words: String) async {
            let content = UNMutableNotificationContent()
            content.body = words
            try? await center.add(UNNotificationRequest(identifier: "news", content: content, trigger: nil))
        }
    }
#endif
