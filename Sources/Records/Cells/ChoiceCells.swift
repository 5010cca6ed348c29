import Diagnostics

/// One of a few words, each the raw value of a case.
struct ChoiceCells<Choice>: CellType
where Choice: CaseIterable & RawRepresentable & Sendable, Choice.RawValue == String {
  private let choices: [Choice]
  private let words: NameIndex

  init() {
    choices = Array(Choice.allCases)
    words = NameIndex(choices.map(\.rawValue))
  }

  var kind: ColumnKind { .choice(words.names) }

  func value(at position: Int, in row: inout TableReader) -> Choice? {
    if let known = row.position(at: position, in: words) { return choices[known] }
    row.report(
      .choiceUnknown, at: position, ["choices": words.names.joined(separator: ", ")],
      suggestion: words.nearest(to: row.text(at: position), &row.suggestions))
    return nil
  }
}

extension CellType {
  static func choice<Choice>(of type: Choice.Type) -> Self where Self == ChoiceCells<Choice> {
    ChoiceCells()
  }
}
