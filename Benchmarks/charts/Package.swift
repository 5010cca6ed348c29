// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the program's build and tests do not carry it.
let package = Package(
  name: "charts",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "ProgressPortal", path: "../..")],
  targets: [
    .executableTarget(
      name: "charts", dependencies: [.product(name: "Charts", package: "ProgressPortal")],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ]
)
