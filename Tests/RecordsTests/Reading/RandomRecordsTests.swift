import Diagnostics
import Foundation
import Portfolio
import TestNumbers
import Testing

@testable import Records

/// No input may crash or hang the program, nor be refused without a message.
@Suite("Records at random")
struct RandomRecordsTests {
  /// RANDOM_RUNS=50 tries fifty times as many.
  private let repeats = Int(ProcessInfo.processInfo.environment["RANDOM_RUNS"] ?? "") ?? 1

  private let alphabet = [
    ",", "\"", "\"\"", "\n", "\r\n", "\r", "\0", "　", "、", ";", "-", "/", "年", "月", ".", "0", "9",
    "99999999999999999999", "KP-1", "kp-1", "2022-02-30", "项目编号", "completed", "\u{FEFF}", "e5",
    "CON", "已解决", "é\u{301}", "😀", "\u{85}", "", "",
  ]

  @Test("Tables with a few edits are read or refused with messages in place")
  func edits() {
    var numbers = SplitMix(seed: 11)
    let paths = FullContent.tables.keys.filter { $0 != "portal.yml" }.sorted()
    for _ in 0..<300 * repeats {
      var changes: [String: String?] = [:]
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let path = paths.randomElement(using: &numbers) ?? ""
        changes[path] = mutated(FullContent.tables[path] ?? "", with: alphabet, using: &numbers)
      }
      check(FullContent.files(changes))
    }
  }

  @Test("Bytes of any kind are read or refused with messages in place")
  func bytes() {
    var numbers = SplitMix(seed: 12)
    for _ in 0..<150 * repeats {
      var files = FullContent.tables.mapValues { Array($0.utf8) }
      let path =
        files.keys.sorted().filter { $0 != "portal.yml" }.randomElement(using: &numbers) ?? ""
      var table = files[path] ?? []
      for _ in 0..<Int.random(in: 1...5, using: &numbers) {
        let start = Int.random(in: 0...table.count, using: &numbers)
        let end = min(table.count, start + Int.random(in: 0...4, using: &numbers))
        let new = (0..<Int.random(in: 0...4, using: &numbers)).map { _ in
          UInt8.random(in: 0...255, using: &numbers)
        }
        table.replaceSubrange(start..<end, with: new)
      }
      files[path] = table
      check(ContentFiles(memory: files))
    }
  }

  @Test("Files of any name are known, unknown or refused")
  func names() {
    var numbers = SplitMix(seed: 13)
    let parts = [
      "plans", "progress", "lists", "projects", "meetings", "bulletins", "2022", "-", "13", "08",
      ".csv", ".md", "draft", "/", "//", "..", "", "KP-1", "é", "💧",
    ]
    for _ in 0..<250 * repeats {
      let name = (0..<Int.random(in: 0...6, using: &numbers)).compactMap { _ in
        parts.randomElement(using: &numbers)
      }.joined()
      check(FullContent.files([name: "x"]))
    }
  }

  /// Every message has a place that exists, and there is a register just where none is an error.
  private func check(_ files: ContentFiles) {
    let reading = readRecords(files, root: "c")
    let hasErrors = reading.diagnostics.contains { $0.severity == .error }
    #expect((reading.register == nil) == hasErrors)
    let lines = SourceLines(for: reading.diagnostics, in: files, root: "c")
    for one in reading.diagnostics where one.place.line > 0 {
      let line = lines.line(one.place.path, one.place.line) ?? ""
      #expect(one.place.column >= 1 && one.place.column <= line.unicodeScalars.count + 1, "\(one)")
    }
    _ = DiagnosticReport(reading.diagnostics).text(in: .chinese, line: lines.line)
  }
}
