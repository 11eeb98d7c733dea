//! A real server on loopback, and phones in folders of their own.

import Foundation
import Testing

@testable import OnderwegKit

/// One after another: a test that counts threads and files must be alone.
@Suite(.serialized) enum All {}

let brussels = "Europe/Brussels"

/// A folder that goes with its last holder.
final class Folder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("onderweg-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}

/// The programme server of `ONDERWEG_BIN`, started at the first use and ended with this process, however that ends:
/// a shell waits for the end of its input, which this process holds. (A kinder signal would be blocked: what runs here
/// comes from a thread of Dispatch, and its children inherit what that blocks.)
final class Server: Sendable {
    static let shared = Result { try Server() }

    let address: String
    private let data: Folder
    private let input: Pipe

    private init() throws {
        (data, input) = (try Folder(), Pipe())
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        let script =
            #""$0" serve --data "$1" --listen 127.0.0.1:0 2>/dev/null & cat >/dev/null; kill -9 $!; rm -rf "$1""#
        process.arguments = ["-c", script, try Self.program(), data.url.path]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var line = Data()
        while !line.contains(10) {
            let more = output.fileHandleForReading.availableData
            try #require(!more.isEmpty, "the server ended before it listened")
            line += more
        }
        let said = String(decoding: line, as: UTF8.self)
        let words = said.split(whereSeparator: \.isWhitespace).map(String.init)
        address = try #require(words.last { $0.hasPrefix("http://") })
    }

    private static func program() throws -> String {
        try #require(ProcessInfo.processInfo.environment["ONDERWEG_BIN"], "ONDERWEG_BIN names no program")
    }

    /// An account code, as the office makes it.
    func code(_ name: String, role: String = "newcomer") throws -> String {
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: try Self.program())
        process.arguments = ["code", "--json", "--data", data.url.path, "--name", name, "--role", role]
        process.standardOutput = output
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        struct Answer: Decodable {
            struct Inner: Decodable { let code: String }
            let data: Inner
        }
        return try JSONDecoder().decode(Answer.self, from: said).data.code
    }
}

/// A phone as the app has it, over a folder that lives as long.
struct Handset: Sendable {
    let folder: Folder
    let home: Home
    let core: Core

    init(language: String = "en") async throws {
        folder = try Folder()
        home = Home(folder: folder.url.appendingPathComponent("journal"), secrets: MemorySecret())
        core = try await home.open(zone: brussels, languages: [language])
    }

    /// One with an account at the server.
    init(enrolled name: String) async throws {
        try await self.init()
        let server = try Server.shared.get()
        let code = try server.code(name)
        _ = try await core.road { try $0.enrol(address: server.address, code: code, name: name) }
    }

    @discardableResult
    func sync() async throws -> Synced { try await core.road { try $0.sync(options: SyncOptions()) } }

    func add(_ title: String, to space: String? = nil) async throws -> EntryRef {
        try await core.act { try $0.add(kind: "task", edits: [.title(text: title)], space: space) }
    }

    func titles(_ space: String) async throws -> Set<String> {
        try await Set(core.act { try $0.entries(space: space) }.map(\.title))
    }
}

/// Two phones in one house.
struct House2: Sendable {
    let ann: Handset
    let ben: Handset
    let space: String

    init() async throws {
        let (ann, ben) = (try await Handset(enrolled: "Ann"), try await Handset(enrolled: "Ben"))
        let space = try await ann.core.act { try $0.createSpace(name: "Elm street") }
        try await ann.sync()
        let offer = try await ann.core.act { try $0.invite(space: space, role: "member") }
        try await ann.sync()
        _ = try await ben.core.road { try $0.join(code: offer.qr) }
        let asking = try await ann.core.road { try $0.requests() }
        let joining = try await ben.core.road { try $0.joining() }
        let digits = try #require(asking.first?.digits)
        try #require(joining.first?.digits == digits)
        try await ann.core.act { try $0.admit(space: space, digits: digits) }
        try await ann.sync()
        try await ben.sync()
        (self.ann, self.ben, self.space) = (ann, ben, space)
    }

    /// Until each has what the other wrote.
    func sync() async throws {
        for phone in [ann, ben, ann] { try await phone.sync() }
    }
}

/// What a call threw, or none.
func thrown<Value>(_ work: () async throws -> Value) async -> (any Error)? {
    do {
        _ = try await work()
        return nil
    } catch { return error }
}

/// What a person can do about it.
func way<Value>(_ work: () async throws -> Value) async -> Trouble.Way? {
    await thrown(work).flatMap { Trouble($0) }?.way
}

/// Its code for the help desk.
func code<Value>(_ work: () async throws -> Value) async -> String? {
    guard let failure = await thrown(work) as? Failure else { return nil }
    return switch failure {
    case .Closed(let code, _), .Cancelled(let code, _), .Broken(let code, _): code
    default: Trouble(failure)?.code
    }
}
