//! The 32 bytes that open the journal, and who keeps them. Must not know what is in the journal.

import Foundation

/// Keeps a secret for this phone alone.
public protocol SecretStore: Sendable {
    /// What was kept; nil only when there certainly is nothing. Throws when that cannot be told now, as on a phone
    /// that nobody has unlocked since it started: a new secret would then shut its owner out.
    func load() throws -> Data?

    /// Keeps it, over what was there.
    func save(_ secret: Data) throws

    /// Forgets it; nothing where there is none.
    func forget() throws
}

/// Keeps the secret until the process ends, for tests and previews.
public final class MemorySecret: SecretStore, @unchecked Sendable {
    private let lock = NSLock()
    private var secret: Data?

    public init(_ secret: Data? = nil) { self.secret = secret }

    public func load() -> Data? { lock.withLock { secret } }

    public func save(_ secret: Data) { lock.withLock { self.secret = secret } }

    public func forget() { lock.withLock { secret = nil } }
}

/// The secret that is kept, or a new one that is kept from now on.
func secret(in store: some SecretStore) throws -> Data {
    if let kept = try store.load() { return kept }
    var source = SystemRandomNumberGenerator()
    let fresh = Data((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &source) })
    try store.save(fresh)
    return fresh
}

#if canImport(Security)
    import Security

    /// The keychain: on this phone only, in no backup, and open for a sync in the background once the phone was
    /// unlocked after its start.
    public struct Keychain: SecretStore {
        /// What the keychain answered, by its number.
        public struct Refused: Error, Equatable {
            public let status: Int32
        }

        private let account: String

        /// `profile` is the pictogram of a person where several share a phone.
        public init(profile: String? = nil) { account = profile ?? "journal" }

        private var item: [CFString: Any] {
            [
                kSecClass: kSecClassGenericPassword, kSecAttrService: "org.onderweg.secret", kSecAttrAccount: account,
                kSecUseDataProtectionKeychain: true,
            ]
        }

        public func load() throws -> Data? {
            var found: CFTypeRef?
            let query = item.merging([kSecReturnData: true, kSecMatchLimit: kSecMatchLimitOne]) { _, new in new }
            switch SecItemCopyMatching(query as CFDictionary, &found) {
            case errSecSuccess: return found as? Data
            case errSecItemNotFound: return nil
            case let status: throw Refused(status: status)
            }
        }

        public func save(_ secret: Data) throws {
            try forget()
            let kept: [CFString: Any] = [
                kSecValueData: secret, kSecAttrAccessible: kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly,
            ]
            let status = SecItemAdd(item.merging(kept) { _, new in new } as CFDictionary, nil)
            guard status == errSecSuccess else { throw Refused(status: status) }
        }

        public func forget() throws {
            let status = SecItemDelete(item as CFDictionary)
            guard status == errSecSuccess || status == errSecItemNotFound else { throw Refused(status: status) }
        }
    }
#endif
