import Diagnostics

/// The bytes of one template file, and where a person sees each of them.
struct SourceText: Sendable {
  let path: String

  /// UTF-8, without a byte order mark.
  let bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  func point(at offset: Int) -> SourcePoint {
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    let line = before.count { $0 == .lineFeed } + 1
    return SourcePoint(path: path, line: line, column: scalarCount(in: lineStart..<offset) + 1)
  }

  /// Bytes that start a character.
  func scalarCount(in range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }

  func diagnostic(
    _ rule: Rule, at range: Range<Int>, _ details: [String: String] = [:],
    suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule, at: point(at: range.lowerBound), length: scalarCount(in: range), details,
      suggestion: suggestion)
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Where the first byte stands that is not UTF-8.
  var firstInvalidOffset: Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// A blank as HTML and Mustache know it, line ends among them.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B }

  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  /// ASCII letters in lower case, every other byte as it is.
  var lowercased: UInt8 { isLetter ? self | 0x20 : self }
}
