/// A figure as a plain text names it: `name:format:format`, with blanks about each.
public struct PlainFigure {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Where the name ends: at a colon or the end.
  private let nameEnd: Int

  /// - Parameter inner: What stands between the braces; it lives as long as the figure is used.
  public init(_ inner: UnsafeBufferPointer<UInt8>) {
    bytes = inner
    nameEnd = PlainFigure.partEnd(from: 0, in: inner)
  }

  /// The path in the figures file, such as `tiers.local.completionRate`.
  public var name: UnsafeBufferPointer<UInt8> { part(0..<nameEnd) }

  /// The name and what follows it, colon by colon, without blanks about them.
  public var written: String {
    let whole = part(0..<bytes.count)
    if !whole.contains(where: { $0 == 0x20 || $0 == 0xE3 }) {
      return String(decoding: whole, as: UTF8.self)
    }
    var written = Array(name)
    forEachFormat { format in
      written.append(UInt8(ascii: ":"))
      written += format
    }
    return String(decoding: written, as: UTF8.self)
  }

  /// Visits what follows the name, colon by colon.
  public func forEachFormat(_ visit: (UnsafeBufferPointer<UInt8>) -> Void) {
    var start = nameEnd + 1
    while start <= bytes.count {
      let end = PlainFigure.partEnd(from: start, in: bytes)
      visit(part(start..<end))
      start = end + 1
    }
  }

  private static func partEnd(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: ":") { end &+= 1 }
    return end
  }

  private func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[trimmed(range, in: bytes)])
  }
}

/// Looks byte by byte whether what stands between the braces names a figure, as ``Reference`` judges
/// too: a name without empty steps, and formats that are not blank.
struct PlainFigureCheck {
  private var isName = true
  private var isBlank = true
  private var isAfterDot = true
  private var endsInDot = false

  /// - Parameter byte: No markup; of other characters than ASCII any, but 0x20 for the ideographic
  ///   space.
  mutating func take(_ byte: UInt8) throws(PlainReader.NotPlain) {
    switch byte {
    case 0x20: isAfterDot = isAfterDot && isBlank
    case UInt8(ascii: ":"):
      try finish()
      (isName, isBlank) = (false, true)
    case UInt8(ascii: "."):
      if isName, isAfterDot { throw PlainReader.NotPlain() }
      (isBlank, isAfterDot, endsInDot) = (false, true, true)
    default: (isBlank, isAfterDot, endsInDot) = (false, false, false)
    }
  }

  func finish() throws(PlainReader.NotPlain) {
    if isBlank || isName && endsInDot { throw PlainReader.NotPlain() }
  }
}
