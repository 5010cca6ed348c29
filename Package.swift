// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target is built with.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house (see CONTRIBUTING.md) and what it may know.
func room(
  _ name: String, knows dependencies: [Target.Dependency] = [], linking: [LinkerSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: strict, linkerSettings: linking)
}

/// The tests of one room.
func tests(of name: String, with dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: strict)
}

let package = Package(
  name: "ProgressPortal",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "portal", targets: ["portal"]),
    // For Benchmarks/charts, which compares it with other libraries.
    .library(name: "Charts", targets: ["Charts"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CXXHash", pkgConfig: "libxxhash",
      providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate",
      providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
    .systemLibrary(
      name: "CBrotli", pkgConfig: "libbrotlienc",
      providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]),
    .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
    .target(name: "CExchange"),
    room("Fingerprints", knows: ["CXXHash"]),
    room("Diagnostics"),
    room("Portfolio"),
    room("Charts"),
    room("Templates", knows: ["Diagnostics", "Fingerprints"]),
    room("Narrative", knows: ["CCMarkGFM", "Diagnostics", "Templates"]),
    // iconv is part of the C library, on macOS a library beside it.
    room(
      "Records", knows: ["Portfolio", "Diagnostics", "Fingerprints", "Narrative", "Yams"],
      linking: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
    room(
      "Site",
      knows: [
        "Portfolio", "Diagnostics", "Fingerprints", "Charts", "Narrative", "Templates", "Records",
      ]),
    room("Compression", knows: ["CDeflate", "CBrotli"]),
    room("Publishing", knows: ["CExchange", "Compression", "Fingerprints"]),
    // The sockets of FlyingFox and not its HTTP: that comes with a client, the client with libcurl, and
    // loading libcurl doubles the time in which the program starts.
    room(
      "Serving",
      knows: [
        "Diagnostics", "Templates", "Publishing",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    room("Sample", knows: ["Portfolio"]),
    .executableTarget(
      name: "portal",
      dependencies: [
        "Diagnostics", "Fingerprints", "Portfolio", "Records", "Charts", "Narrative", "Templates",
        "Site", "Publishing", "Sample", "Serving",
        .target(name: "CMimalloc", condition: .when(platforms: [.linux])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    tests(of: "Diagnostics"),
    tests(of: "Portfolio", with: ["TestNumbers"]),
    tests(of: "Charts", with: ["TestNumbers"]),
    tests(of: "Templates", with: ["Diagnostics", "TestNumbers"]),
    tests(of: "Narrative", with: ["Diagnostics", "Templates", "TestNumbers"]),
    .target(name: "TestNumbers", path: "Tests/Numbers", swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Diagnostics", "Records"], path: "Tests/Support",
      swiftSettings: strict),
    tests(
      of: "Records",
      with: ["Diagnostics", "Fingerprints", "Portfolio", "TestNumbers", "TestSupport"]),
    tests(
      of: "Site",
      with: [
        "Diagnostics", "Fingerprints", "Narrative", "Portfolio", "Records", "Templates",
        "TestNumbers", "TestSupport",
      ]),
    tests(of: "Fingerprints"),
    tests(of: "Compression"),
    tests(of: "Publishing", with: ["Fingerprints", "TestNumbers"]),
    tests(of: "Serving", with: ["Diagnostics", "Publishing"]),
    .testTarget(
      name: "PortalTests",
      dependencies: ["portal", .target(name: "CMimalloc", condition: .when(platforms: [.linux]))],
      swiftSettings: strict),
    tests(of: "Sample", with: ["Records", "Diagnostics", "Portfolio", "Site"]),
  ]
)
