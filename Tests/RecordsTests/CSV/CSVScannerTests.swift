import TestNumbers
import Testing

@testable import Records

@Suite("Rows and cells")
struct CSVScannerTests {
  @Test(
    "Rows end in LF or CR LF, the last one with or without",
    arguments: [
      ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]), ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
      ("a,\n,b", [["a", ""], ["", "b"]]), ("a\n\nb\n", [["a"], [""], ["b"]]), ("", []),
      ("a,b,", [["a", "b", ""]]),
    ])
  func lines(table: String, rows: [[String]]) {
    #expect(scan(table).map(\.cells) == rows)
  }

  @Test(
    "Quoted cells may hold commas, line ends and doubled quotes",
    arguments: [
      ("\"a,b\",c", [["a,b", "c"]]), ("\"a\nb\",c\nd", [["a\nb", "c"], ["d"]]),
      ("\"a\r\nb\"", [["a\nb"]]), ("\"a\"\"b\"\"\",c", [["a\"b\"", "c"]]), ("\"\",a", [["", "a"]]),
      ("\"a\"  ,b", [["a", "b"]]),
    ])
  func quotes(table: String, rows: [[String]]) {
    let scanned = scan(table)
    #expect(scanned.map(\.cells) == rows)
    #expect(scanned.allSatisfy { $0.faults.isEmpty })
  }

  @Test("A row's line counts the line ends inside the cells before it")
  func lineNumbers() {
    #expect(scan("a\n\"b\n\nc\"\nd\n").map(\.line) == [1, 2, 5])
  }

  @Test(
    "What is not the form of a table is noted where it is",
    arguments: [
      ("a\nb,\"c\nd", CSVFault(kind: .unclosedQuote, offset: 4, line: 2, length: 1)),
      ("\"a\"bc,d", CSVFault(kind: .textAfterQuote, offset: 3, line: 1, length: 2)),
      ("\"a\n\"b\"c\"", CSVFault(kind: .textAfterQuote, offset: 4, line: 2, length: 4)),
      ("ab\"c,d", CSVFault(kind: .strayQuote, offset: 2, line: 1, length: 1)),
      (" \"a\"", CSVFault(kind: .strayQuote, offset: 1, line: 1, length: 1)),
      ("a\u{0}b", CSVFault(kind: .controlCharacter, offset: 1, line: 1, length: 1)),
      ("\"a\n\u{7F}\"", CSVFault(kind: .controlCharacter, offset: 3, line: 2, length: 1)),
      ("a\rb", CSVFault(kind: .controlCharacter, offset: 1, line: 1, length: 1)),
      ("项\u{85}", CSVFault(kind: .controlCharacter, offset: 3, line: 1, length: 2)),
    ])
  func faults(table: String, fault: CSVFault) {
    #expect(scan(table).flatMap(\.faults).first == fault)
  }

  @Test("Tabs, full-width blanks and all other characters are no faults; cells lose blanks at ends")
  func text() {
    let scanned = scan("a\tb,　\u{A0}é,😀\n")
    #expect(scanned.map(\.cells) == [["a\tb", "é", "😀"]])
    #expect(scanned.flatMap(\.faults).isEmpty)
  }

  @Test("After text that follows a quote the next comma parts cells again")
  func recovery() {
    #expect(scan("\"a\"b\"c\",d\ne").map(\.cells) == [["a", "d"], ["e"]])
  }

  @Test("Rows split at a glance have the cells, faults and lines of rows looked at byte by byte")
  func plainRows() {
    let pieces = [
      "a", "7", ",", ",", " ", "\t", "\n", "\r\n", "\r", "\u{1}", "\u{7F}", "\u{85}", "·", "项", "　",
      "(", "+", "é", "12345678", "房屋主体结构",
    ]
    var numbers = SplitMix(seed: 20)
    for _ in 0..<20_000 {
      // A quoted cell at its end makes every row one to be looked at byte by byte.
      var (table, quoted) = ("", "")
      for _ in 0..<numbers.below(12) {
        let piece = pieces[numbers.below(pieces.count)]
        if piece == "\n", table.unicodeScalars.last == "\r" { continue }
        table += piece
        quoted += piece.unicodeScalars.last == "\n" ? ",\"\"" + piece : piece
      }
      quoted += ",\"\""
      let (fast, slow) = (scan(table), scan(quoted))
      #expect(fast.map(\.cells) == slow.prefix(fast.count).map { $0.cells.dropLast() })
      #expect(fast.map(\.line) == slow.prefix(fast.count).map(\.line))
      #expect(fast.map(\.faults.count) == slow.prefix(fast.count).map(\.faults.count))
    }
  }

  private struct Row: Equatable {
    let line: Int
    let cells: [String]
    let faults: [CSVFault]
  }

  private func scan(_ table: String) -> [Row] {
    var scanner = CSVScanner(Array(table.utf8))
    var rows: [Row] = []
    while scanner.nextRow() {
      let cells = scanner.cells.map { cell in
        let bytes = scanner.bytes[cell.text]
        return String(
          decoding: cell.form == .escaped ? unescaped(bytes) : Array(bytes), as: UTF8.self)
      }
      rows.append(Row(line: scanner.rowLine, cells: cells, faults: scanner.faults))
    }
    return rows
  }
}
