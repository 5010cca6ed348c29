import Diagnostics

/// One of a few words, each the raw value of a case.
struct ChoiceCells<Choice>: CellType
where Choice: CaseIterable & RawRepresentable & Sendable, Choice.RawValue == String {
  private let words: [(text: String, choice: Choice)]

  init() {
    words = Choice.allCases.map { ($0.rawValue, $0) }
  }

  var kind: ColumnKind { .choice(words.map(\.text)) }

  func value(at position: Int, in row: inout TableReader) -> Choice? {
    let text = row.text(at: position)
    if let known = words.first(where: { $0.text == text }) { return known.choice }
    row.report(
      .choiceUnknown, at: position, ["choices": words.map(\.text).joined(separator: ", ")],
      suggestion: nearestName(to: text, among: words.lazy.map(\.text)))
    return nil
  }
}

extension CellType {
  static func choice<Choice>(of type: Choice.Type) -> Self where Self == ChoiceCells<Choice> {
    ChoiceCells()
  }
}
