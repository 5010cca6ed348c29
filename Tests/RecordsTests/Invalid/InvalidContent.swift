import Diagnostics
import Foundation
import Portfolio

@testable import Records

/// A content folder that breaks one rule: Tests/Fixtures/invalid/base, and over it what a folder
/// beside it named for the rule holds in `content`.
///
/// What cannot stand in a checkout on every system is said in the folder's `changes.txt`, a line
/// each: `remove PATH`, `add PATH` (an empty file), `link PATH` (a symbolic link), `unreadable
/// PATH`, `pad PATH BYTES` (comment lines at the end), `sum YUAN` (what
/// all amounts may come to, for the real bound needs a million rows).
struct InvalidContent {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Fixtures/invalid").standardizedFileURL

  let rule: String
  private var files: [String: [UInt8]] = [:]
  private var links: Set<String> = []
  private var unreadable: Set<String> = []
  private var largestSum = Int64.max

  /// The rules that have a folder, in order.
  static func rules() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0 != "base" && !$0.hasPrefix(".") }.sorted()
  }

  /// - Parameter rule: nil for the valid content that all others change.
  init(rule: String?) throws {
    self.rule = rule ?? "base"
    try add(from: InvalidContent.folder.appending(path: "base/content"))
    guard let rule else { return }
    let folder = InvalidContent.folder.appending(path: rule)
    try add(from: folder.appending(path: "content"))
    guard
      let changes = try? String(contentsOf: folder.appending(path: "changes.txt"), encoding: .utf8)
    else { return }
    for change in changes.split(separator: "\n") {
      apply(change.split(separator: " ").map(String.init))
    }
  }

  private mutating func add(from folder: URL) throws {
    let paths = FileManager.default.enumerator(atPath: folder.path)
    while let path = paths?.nextObject() as? String {
      let isFile = (paths?.fileAttributes?[.type] as? FileAttributeType) == .typeRegular
      if isFile { files[path] = [UInt8](try Data(contentsOf: folder.appending(path: path))) }
    }
  }

  private mutating func apply(_ words: [String]) {
    let path = words.count > 1 ? words[1] : ""
    let count = words.count > 2 ? Int(words[2]) ?? 0 : 0
    switch words.first {
    case "remove": files[path] = nil
    case "add": files[path] = []
    case "link": links.insert(path)
    case "unreadable": unreadable.insert(path)
    case "pad": files[path, default: []] += String(repeating: "# …\n", count: count / 6).utf8
    case "sum": largestSum = Int64(path) ?? .max
    default: fatalError("changes.txt of \(rule): \(words)")
    }
  }

  var contentFiles: ContentFiles {
    let memory = ContentFiles(memory: files, symbolicLinks: links)
    let unreadable = unreadable
    return ContentFiles(entries: memory.entries) { path in
      if unreadable.contains(path) { throw CocoaError(.fileReadNoPermission) }
      return try memory.read(path)
    }
  }

  var reading: RecordsReading {
    readRecords(contentFiles, root: "content", largestSum: largestSum)
  }

  /// What a run says of it.
  func report(in words: Phrasebook) -> String {
    let reading = reading
    let lines = SourceLines(for: reading.diagnostics, in: contentFiles, root: "content")
    return DiagnosticReport(reading.diagnostics).text(in: words, line: lines.line)
  }
}
