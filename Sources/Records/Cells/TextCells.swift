/// Any text.
struct TextCells: CellType {
  let kind = ColumnKind.text

  func value(at position: Int, in row: inout TableReader) -> String? {
    guard row.isLiteral(at: position) else { return row.text(at: position) }
    return row.pooledText(at: position)
  }
}

extension CellType where Self == TextCells {
  static var text: TextCells { TextCells() }
}

/// Texts separated by `;`, `；` or `、`; empty ones are passed over.
struct TextsCells: CellType {
  let kind = ColumnKind.texts

  func value(at position: Int, in row: inout TableReader) -> [String]? {
    parts(of: row.text(at: position))
  }
}

extension CellType where Self == TextsCells {
  static var texts: TextsCells { TextsCells() }
}

/// A cell's several values.
func parts(of text: String) -> [String] {
  text.split { $0 == ";" || $0 == "；" || $0 == "、" }.map { String($0.trimmed()) }
    .filter { !$0.isEmpty }
}
