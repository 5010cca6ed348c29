/// A JSON string literal, quotes included (RFC 8259).
///
/// `<`, U+2028 and U+2029 are escaped too, so that the text may stand in a script.
public func jsonText(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case "<", "\u{2028}", "\u{2029}", "\0"..<" ", "\u{7F}":
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

extension [UInt8] {
  /// Appends ``jsonText(_:)`` in UTF-8; nearly all texts are copied as they are.
  public mutating func append(json text: String) {
    var text = text
    let isCopied = text.withUTF8 { bytes in
      guard standsInJSON(bytes) else { return false }
      append(UInt8(ascii: "\""))
      append(contentsOf: bytes)
      append(UInt8(ascii: "\""))
      return true
    }
    if !isCopied { append(contentsOf: jsonText(text).utf8) }
  }
}

/// Whether a text's UTF-8 surely stands in its JSON literal as it is.
public func standsInJSON(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.allSatisfy(isPlain) }

/// Whether a byte surely stands for itself; the two line separators begin with 0xE2.
private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), 0x7F, 0xE2: false
  default: true
  }
}
