import Diagnostics
import Portfolio

/// In one list a project has one leader, one guarantor, one contact, one taskforce and one
/// scheme: its rows agree where they give them, and where one is blank an earlier row's holds.
struct ListAgreement {
  private struct Given {
    let text: String
    let line: Int
  }

  /// For each project, what its rows have given so far in each of the columns.
  private var given: [Int: [Given?]] = [:]

  /// Reads the columns' cells, filled in from the project's rows before.
  mutating func read(
    _ columns: [Column<TextCells>], of project: Int?, in row: inout TableReader
  ) -> [String?] {
    let texts = columns.map { row.read($0) }
    guard let project else { return texts }
    var known = given[project] ?? columns.map { _ in nil }
    for (place, text) in texts.enumerated() {
      guard let text else { continue }
      let first = known[place] ?? Given(text: text, line: row.origin.line)
      known[place] = first
      if first.text != text {
        row.report(
          .listDisagrees, at: columns[place], ["first": first.text, "line": "\(first.line)"])
      }
    }
    given[project] = known
    return known.map { $0?.text }
  }
}
