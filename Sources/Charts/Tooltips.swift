/// The tooltips of a chart's marks in their order: escaped once, however many drawings show them.
public struct Tooltips: Hashable, Sendable {
  fileprivate let markup: [UInt8]
  /// Where each ends in the markup.
  private let ends: [Int]

  /// Stands between texts: a control character, which no text may contain.
  public static let separator: UInt8 = 0x1E

  public init(_ texts: [String] = []) {
    self.init(count: texts.count) { index, pen in pen.escaped(texts[index]) }
  }

  /// - Parameter texts: In UTF-8, with the ``separator`` between them.
  public init(separated texts: [UInt8]) {
    var ends: [Int] = []
    ends.reserveCapacity(16)
    markup = Tooltips.markup { pen in
      texts.withUnsafeBufferPointer { texts in
        var start = 0
        while start <= texts.count {
          let rest = texts[start...]
          let end = rest.firstIndex(of: Tooltips.separator) ?? texts.count
          pen.escaped(UnsafeBufferPointer(rebasing: rest[..<end]))
          ends.append(pen.position)
          start = end + 1
        }
      }
    }
    self.ends = ends
  }

  /// Those at these places alone.
  func keeping(_ places: [Int]) -> Tooltips {
    Tooltips(count: places.count) { index, pen in pen.markup(of: places[index], in: self) }
  }

  /// - Parameter write: Writes the text at a place from 0 to below `count`.
  private init(count: Int, _ write: (Int, inout Pen) -> Void) {
    var ends: [Int] = []
    markup = Tooltips.markup { pen in
      for index in 0..<count {
        write(index, &pen)
        ends.append(pen.position)
      }
    }
    self.ends = ends
  }

  @inline(__always)
  private static func markup(_ write: (inout Pen) -> Void) -> [UInt8] {
    var markup: [UInt8] = []
    Pen.draw(into: &markup, form: .inline, write)
    return markup
  }

  /// Where one's markup is; empty where there is none.
  @inline(__always)
  fileprivate func range(of place: Int) -> Range<Int> {
    guard ends.indices.contains(place) else { return 0..<0 }
    return (place == 0 ? 0 : ends[place - 1])..<ends[place]
  }

  @inline(__always)
  func isEmpty(at place: Int) -> Bool { range(of: place).isEmpty }
}

extension Pen {
  /// One of the tooltips, without its element.
  @inline(__always)
  mutating func markup(of place: Int, in tooltips: Tooltips) {
    let range = tooltips.range(of: place)
    tooltips.markup.withUnsafeBufferPointer { write(UnsafeBufferPointer(rebasing: $0[range])) }
  }
}
