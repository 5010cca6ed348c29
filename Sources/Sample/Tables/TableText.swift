/// A table as RFC 4180 has it, in UTF-8 with line feeds, written cell by cell.
struct TableText {
  private(set) var bytes: [UInt8]
  private(set) var rows = 0
  private var isRowBegun = false

  /// - Parameter header: The names of all columns, with commas between.
  init(_ header: String) {
    bytes = Array(header.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func cell(_ text: String?) {
    if isRowBegun { bytes.append(UInt8(ascii: ",")) }
    isRowBegun = true
    guard let text else { return }
    if text.utf8.contains(where: TableText.needsQuotes) {
      quote(text)
    } else {
      bytes.append(contentsOf: text.utf8)
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func cell(_ amount: Yuan?) { cell(amount?.wanText) }

  mutating func endRow() {
    bytes.append(UInt8(ascii: "\n"))
    isRowBegun = false
    rows += 1
  }
}
