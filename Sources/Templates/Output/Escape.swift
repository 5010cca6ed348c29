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

  /// Makes the text safe that was added to an output since it had so many bytes in its block.
  ///
  /// Nearly every text is safe as it is, so that it is only looked at where it stands.
  @inline(__always)
  func settle(_ output: inout Output, from start: Int) {
    if output.count == start { return }
    let isOrdinary = output.isOrdinary(from: start)
    let text = output.written(from: start)
    if isOrdinary || firstSuspect(in: text, from: 0) == text.count, isSettled(text) { return }
    replace(text, in: &output, from: start)
  }

  private func replace(
    _ text: UnsafeBufferPointer<UInt8>, in output: inout Output, from start: Int
  ) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { copy in
      _ = copy.initialize(fromContentsOf: text)
      output.removeAll(from: start)
      append(UnsafeBufferPointer(copy), to: &output)
    }
  }

  /// Whether a text without a suspect byte may stay as it is.
  @inline(__always)
  private func isSettled(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if case .address = self { Scheme.isHarmless(in: text) } else { true }
  }

  func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout Output) {
    if case .address = self, !Scheme.isHarmless(in: text) { output.add(Scheme.neutralPrefix) }
    var start = 0
    var index = firstSuspect(in: text, from: 0)
    while index < text.count {
      if let (length, substitute) = substitute(in: text, at: index) {
        output.add(UnsafeBufferPointer(rebasing: text[start..<index]))
        output.add(substitute)
        start = index + length
        index = start
      } else {
        index += 1
      }
      index = firstSuspect(in: text, from: index)
    }
    output.add(UnsafeBufferPointer(rebasing: text[start..<text.count]))
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
    switch text[index] {
    case 0xE0...0xEE: index += 3  // nearly all of Chinese; no character of it is forbidden
    case let byte where byte < 0x40:
      if suspects >> UInt64(byte) & 1 == 1 { return index }
      index += 1
    // Full-width forms, which Chinese is full of; not U+FDC0 to U+FDFF and U+FFC0 to U+FFFF.
    case 0xEF where index + 1 < text.count && text[index + 1] & 0xF7 != 0xB7: index += 3
    case 0x7F, 0xC2, 0xEF...: return index
    default: index += 1
    }
  }
  return text.count
}

/// A bit for each byte below 0x40: controls but tab and line ends, `"`, `&`, `'`, `<`, `>`.
private let suspects: UInt64 = 0x5000_00C4_FFFF_D9FF

extension Output {
  /// Whether what stands in the block from a place on is nothing to replace, as far as sixteen bytes
  /// at a time can tell; nearly all texts are found to be.
  @inline(__always)
  mutating func isOrdinary(from start: Int) -> Bool {
    makeRoom(for: 16)
    let bytes = UnsafeMutableRawPointer(block)
    // The last look may reach beyond the text.
    (bytes + count).storeBytes(of: SIMD16(repeating: 0x20), as: SIMD16<UInt8>.self)
    var index = start
    while index < count {
      let look = (bytes + index).loadUnaligned(as: SIMD16<UInt8>.self)
      let next = (bytes + index + 1).loadUnaligned(as: SIMD16<UInt8>.self)
      if hasSuspect(look, followedBy: next) { return false }
      index += 16
    }
    return true
  }
}

/// Whether any of the bytes may start something to replace: a control character, one of the five
/// marks, and what starts as noncharacters do.
@inline(__always)
private func hasSuspect(_ bytes: SIMD16<UInt8>, followedBy next: SIMD16<UInt8>) -> Bool {
  typealias Bytes = SIMD16<UInt8>
  let suspects =
    (bytes .< Bytes(repeating: 0x20)) .| (bytes .== Bytes(repeating: 0x22))
    .| (bytes .== Bytes(repeating: 0x7F)) .| (bytes .> Bytes(repeating: 0xEF))
    .| ((bytes | Bytes(repeating: 0x01)) .== Bytes(repeating: 0x27))
    .| ((bytes | Bytes(repeating: 0x02)) .== Bytes(repeating: 0x3E))
    .| ((bytes .== Bytes(repeating: 0xC2)) .& (next .< Bytes(repeating: 0xA0)))
    // U+FDC0 to U+FDFF and U+FFC0 to U+FFFF; not the full-width forms, which Chinese is full of.
    .| ((bytes .== Bytes(repeating: 0xEF))
      .& ((next & Bytes(repeating: 0xF7)) .== Bytes(repeating: 0xB7)))
  let words = unsafeBitCast(suspects, to: SIMD2<UInt64>.self)
  return words[0] | words[1] != 0
}
