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

  /// Visits what follows the name, colon by colon.
  public func forEachFormat(_ visit: (UnsafeBufferPointer<UInt8>) -> Void) {
    var start = nameEnd + 1
    while start <= bytes.count {
      let end = PlainFigure.partEnd(from: start, in: bytes)
      visit(part(start..<end))
      start = end + 1
    }
  }

  /// Whether bytes without markup name a figure, as ``Reference`` judges too.
  static func isWellFormed(_ inner: UnsafeBufferPointer<UInt8>) -> Bool {
    let figure = PlainFigure(inner)
    var isWellFormed = !hasEmptyStep(figure.name)
    figure.forEachFormat { isWellFormed = isWellFormed && !$0.isEmpty }
    return isWellFormed
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
