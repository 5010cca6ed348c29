import Diagnostics
import Foundation
import Records

/// A site that breaks one rule: the content of Tests/Fixtures/invalid/base with the templates of
/// the repository, and over them the `content` and `templates` of the folder named for the rule.
///
/// What cannot stand in a checkout on every system, or would be a large file for a small change,
/// is said in the folder's `changes.txt`, a line each (see ``Change``).
public struct InvalidFixture: Sendable {
  public static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let folder = repository.appending(path: "Tests/Fixtures/invalid")

  private static let base = Result {
    try files(below: folder.appending(path: "base"))
      .merging(files(below: repository, only: "site-templates", as: "templates")) { $1 }
  }

  private let folder: URL

  /// By path: `content/…` and `templates/…`.
  var files: [String: [UInt8]]

  var links: Set<String> = []
  var unreadable: Set<String> = []

  /// What all amounts may come to, in yuan, for the real bound needs a million rows.
  public internal(set) var largestSum = Int64.max

  /// - Parameter rule: nil for the valid site that all others change.
  public init(of rule: Rule?) throws {
    folder = InvalidFixture.folder.appending(path: rule?.rawValue ?? "base")
    files = try InvalidFixture.base.get()
    guard rule != nil else { return }
    for part in ["content", "templates"] {
      files.merge(try InvalidFixture.files(below: folder, only: part, as: part)) { $1 }
    }
    let changes = try? String(contentsOf: folder.appending(path: "changes.txt"), encoding: .utf8)
    for line in changes?.split(separator: "\n") ?? [] { try Change(line).apply(to: &self) }
  }

  /// The folders there are, without `base`.
  public static func names() throws -> Set<String> {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return Set(names.filter { $0 != "base" && !$0.hasPrefix(".") })
  }

  public var content: ContentFiles { listing("content") }

  public var templates: ContentFiles { listing("templates") }

  private func listing(_ part: String) -> ContentFiles {
    let prefix = part + "/"
    func inner(_ path: String) -> String? {
      path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
    }
    let memory = Dictionary(
      uniqueKeysWithValues: files.compactMap { path, bytes in inner(path).map { ($0, bytes) } })
    let listed = ContentFiles(memory: memory, symbolicLinks: Set(links.compactMap(inner)))
    let unreadable = unreadable
    return ContentFiles(entries: listed.entries) { path in
      if unreadable.contains(prefix + path) { throw CocoaError(.fileReadNoPermission) }
      return try listed.read(path)
    }
  }

  private static func files(
    below folder: URL, only part: String? = nil, as name: String? = nil
  ) throws -> [String: [UInt8]] {
    let top = part.map { folder.appending(path: $0) } ?? folder
    let prefix = name.map { $0 + "/" } ?? ""
    let paths = FileManager.default.enumerator(atPath: top.path)
    var files: [String: [UInt8]] = [:]
    while let path = paths?.nextObject() as? String {
      let isFile = (paths?.fileAttributes?[.type] as? FileAttributeType) == .typeRegular
      guard isFile else { continue }
      files[prefix + path] = [UInt8](try Data(contentsOf: top.appending(path: path)))
    }
    return files
  }
}

extension InvalidFixture {
  /// `RECORD_GOLDEN=1` makes what a run says the expected text; that run fails all the same.
  public static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

  private var expectedFile: URL { folder.appending(path: "expected.txt") }

  /// The whole report; nil where the folder does not say.
  public var expected: String? { try? String(contentsOf: expectedFile, encoding: .utf8) }

  /// Only where there is a folder, for a rule without one must fail.
  public func record(_ report: String) throws {
    guard InvalidFixture.isRecording, FileManager.default.fileExists(atPath: folder.path) else {
      return
    }
    try report.write(to: expectedFile, atomically: true, encoding: .utf8)
  }
}
