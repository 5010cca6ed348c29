import Foundation
import Testing

@testable import Publishing

/// A folder of its own for one test, removed with the test.
final class Scratch: Sendable {
  let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = "\(base)/publishing-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Where the tests publish to.
  var output: String { self / "public" }

  static func / (scratch: Scratch, name: String) -> String { "\(scratch.path)/\(name)" }

  func write(_ text: String, to name: String) throws {
    let file = self / name
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: self / name, withIntermediateDirectories: true)
  }

  /// Paths and contents of all files below a folder, the marker left out; links as what they say.
  func files(_ name: String = "public") throws -> [String: String] {
    var files: [String: String] = [:]
    guard let found = FileManager.default.enumerator(atPath: self / name) else { return [:] }
    for case let path as String in found {
      let file = "\(self / name)/\(path)"
      let kind = try FileManager.default.attributesOfItem(atPath: file)[.type]
      if kind as? FileAttributeType == .typeSymbolicLink {
        files[path] = "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: file))
      } else if kind as? FileAttributeType == .typeRegular, path != ".portal" {
        files[path] = String(
          decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
      }
    }
    return files
  }

  /// All names in the folder, sorted.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  func status(_ name: String) throws -> stat {
    var status = stat()
    try #require(lstat(self / name, &status) == 0)
    return status
  }

  func publisher(jobs: Int = 2, exchange: Exchange = .best, apartFrom: [String] = []) -> Publisher {
    Publisher(
      output: output, apartFrom: apartFrom, jobs: jobs, program: "portal test", exchange: exchange)
  }

  @discardableResult
  func publish(_ files: [String: String]) throws -> PublishingOutcome {
    try publisher().publish(pages(files))
  }
}

func pages(_ files: [String: String]) -> [Page] {
  files.sorted { $0.key < $1.key }.map { path, text in
    Page(path: path) { $0.append(contentsOf: text.utf8) }
  }
}
