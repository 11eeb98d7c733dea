// swift-tools-version: 6.0
import PackageDescription

// `Generated` holds what onderweg-bindgen made, and on a Mac the XCFramework: see ios/README.md. Git ignores it.
#if os(Linux)
    import Foundation

    let library = ProcessInfo.processInfo.environment["ONDERWEG_LIBRARY_DIR"] ?? "/nowhere"
    let core: Target = .systemLibrary(name: "OnderwegFFI", path: "Generated/OnderwegFFI")
    let coreLinks: [LinkerSetting] = [
        .unsafeFlags(["-L\(library)", "-Xlinker", "-rpath", "-Xlinker", library]), .linkedLibrary("onderweg_phone"),
    ]
    // Debian's libswiftObservation names a symbol that nothing there has and nothing here calls.
    let kitLinks: [LinkerSetting] = [.unsafeFlags(["-Xlinker", "--allow-shlib-undefined"])]
#else
    let core: Target = .binaryTarget(name: "OnderwegFFI", path: "Generated/OnderwegFFI.xcframework")
    let coreLinks: [LinkerSetting] = []
    let kitLinks: [LinkerSetting] = []
#endif

let package = Package(
    name: "OnderwegKit",
    platforms: [.iOS(.v17), .macOS(.v14)],
    products: [.library(name: "OnderwegKit", targets: ["OnderwegKit"])],
    targets: [
        core,
        .target(
            name: "OnderwegCore", dependencies: ["OnderwegFFI"], path: "Generated/OnderwegCore",
            swiftSettings: [.swiftLanguageMode(.v5)], linkerSettings: coreLinks),
        .target(name: "OnderwegKit", dependencies: ["OnderwegCore"], linkerSettings: kitLinks),
        .testTarget(name: "OnderwegKitTests", dependencies: ["OnderwegKit"]),
    ]
)
