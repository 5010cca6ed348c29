import Diagnostics

/// A new id, which names a file; also seen to differ from every other by more than case.
struct IdentifierCells: CellType {
  let kind = ColumnKind.identifier

  func value(at position: Int, in row: inout TableReader) -> String? {
    do {
      let text = row.text(at: position)
      let isPlain =
        row.isLiteral(at: position)
        && withPart(row.content(at: position), of: row.scanner.bytes, isPlainId)
      let id = isPlain ? text : try identifier(parsing: text)
      if let first = row.spellings.note(id) {
        row.report(.idSpelledTwice, at: position, ["first": first], suggestion: first)
      }
      return id
    } catch {
      row.report(error, at: position)
      return nil
    }
  }
}

extension CellType where Self == IdentifierCells {
  static var newId: IdentifierCells { IdentifierCells() }
}

/// Whether a text is an id of ASCII letters and digits, longer than all names that are reserved but
/// `page-2` and its like; false for all else, wrong or not.
private func isPlainId(_ text: UnsafeRawBufferPointer) -> Bool {
  guard (6...64).contains(text.count), text[0] != UInt8(ascii: "-"),
    text[0] | 0x20 != UInt8(ascii: "p")
  else { return false }
  return text.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
