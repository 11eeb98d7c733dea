//! Where the journal of this phone lies, and how it is opened. Must not know a screen.

import Foundation
import OnderwegCore

/// A journal that is or will be on this phone.
public struct Home: Sendable {
    public let folder: URL
    public let profile: String?
    private let secrets: any SecretStore

    public init(folder: URL, profile: String? = nil, secrets: any SecretStore) {
        self.folder = folder
        self.profile = profile
        self.secrets = secrets
    }

    /// Whether there is a journal: else the first run is shown.
    public var isThere: Bool {
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return !(files ?? []).isEmpty
    }

    /// Opens the journal, or makes one. Its files are in no backup: their key is on this phone only.
    ///
    /// Throws a `Failure`, or what the store of the secret threw; then nothing was made.
    public func open(zone: String = TimeZone.current.identifier, languages: [String] = Locale.preferredLanguages)
        async throws -> Core
    {
        let secret = try OnderwegKit.secret(in: secrets)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        #if canImport(Darwin)
            var folder = folder
            var values = URLResourceValues()
            values.isExcludedFromBackup = true
            try folder.setResourceValues(values)
        #endif
        return try await Core.open(
            home: folder, secret: secret, zone: zone, profile: profile, languages: languages)
    }

    /// Wipes the journal, then forgets its secret. Needs no PIN. The core is shut.
    public func wipe(_ core: Core) async throws {
        try await core.act { try $0.wipe() }
        await core.shut()
        try secrets.forget()
    }
}
