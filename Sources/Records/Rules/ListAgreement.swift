import Diagnostics
import Portfolio

/// In one list a project has one leader, one guarantor, one contact, one taskforce and one
/// scheme: its rows agree where they give them, and where one is blank an earlier row's holds.
struct ListAgreement {
  private struct Given {
    let text: String
    let line: Int
  }

  /// What the rows of one project after another have given so far in each of the columns.
  private var given: [Given?] = []

  /// Where in `given` each project's begins.
  private var places: [Int: Int] = [:]

  /// Reads the columns' cells, filled in from the project's rows before.
  mutating func read(
    _ columns: [Column<TextCells>], of project: Int?, in row: inout TableReader
  ) -> [String?] {
    let texts = columns.map { row.read($0) }
    guard let project else { return texts }
    let start = places[project, default: given.count]
    if start == given.count {
      places[project] = start
      given += texts.map { _ in nil }
    }
    return texts.indices.map { place in
      guard let text = texts[place] else { return given[start + place]?.text }
      guard let first = given[start + place] else {
        given[start + place] = Given(text: text, line: row.origin.line)
        return text
      }
      if first.text != text {
        row.report(
          .listDisagrees, at: columns[place], ["first": first.text, "line": "\(first.line)"])
      }
      return first.text
    }
  }
}
