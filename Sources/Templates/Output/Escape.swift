/// How text is made safe for the place that it lands in.
///
/// All of it works on UTF-8 bytes: a quote is a quote whatever combining mark follows it. In every
/// place, characters that HTML and XML forbid become U+FFFD.
@usableFromInline
enum Escape: Sendable {
  /// Elements and quoted attributes, HTML or XML: `&`, `<`, `>` and both quotes become references.
  case markup

  /// A quoted URL attribute whose scheme is not settled yet: as markup, and a text that starts
  /// with a scheme other than ``Scheme/allowed`` is made a path below the page's own folder.
  case address

  /// A plain text file.
  case plain

  @usableFromInline
  func append(_ text: consuming String, to output: inout [UInt8]) {
    text.withUTF8 { append($0, to: &output) }
  }

  private func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    if case .address = self, !Scheme.isHarmless(in: text) {
      Scheme.neutralPrefix.append(to: &output)
    }
    var start = 0
    var index = firstSuspect(in: text, from: 0)
    while index < text.count {
      if let (length, substitute) = substitute(in: text, at: index) {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        substitute.append(to: &output)
        start = index + length
        index = start
      } else {
        index += 1
      }
      index = firstSuspect(in: text, from: index)
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<text.count]))
  }

  private func substitute(
    in text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (length: Int, StaticString)? {
    let forbidden = forbiddenLength(in: text, at: index)
    if forbidden > 0 { return (forbidden, "\u{FFFD}") }
    if case .plain = self { return nil }
    switch text[index] {
    case UInt8(ascii: "&"): return (1, "&amp;")
    case UInt8(ascii: "<"): return (1, "&lt;")
    case UInt8(ascii: ">"): return (1, "&gt;")
    case UInt8(ascii: "\""): return (1, "&quot;")
    case UInt8(ascii: "'"): return (1, "&#39;")
    default: return nil
    }
  }
}

/// Where the next byte is that may start something to replace; nearly none of a text does.
private func firstSuspect(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var index = start
  while index < text.count {
    let byte = text[index]
    if byte >= 0x80 {
      if byte == 0xC2 || byte >= 0xEF { break }
    } else if byte < 0x40 {
      if suspects >> UInt64(byte) & 1 == 1 { break }
    } else if byte == 0x7F {
      break
    }
    index += 1
  }
  return index
}

/// A bit for each byte below 0x40: controls but tab and line ends, `"`, `&`, `'`, `<`, `>`.
private let suspects: UInt64 = 0x5000_00C4_FFFF_D9FF

extension StaticString {
  fileprivate func append(to output: inout [UInt8]) {
    withUTF8Buffer { output.append(contentsOf: $0) }
  }
}
