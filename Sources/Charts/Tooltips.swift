/// The tooltips of a chart's marks in their order: escaped once, however many drawings show them.
public struct Tooltips: Hashable, Sendable {
  fileprivate let markup: [UInt8]
  /// Where each ends in the markup.
  private let ends: [Int]

  public init(_ texts: [String] = []) {
    self.init(count: texts.count) { index, pen in pen.escaped(texts[index]) }
  }

  /// - Parameters:
  ///   - texts: In UTF-8, one behind the other.
  ///   - ends: Where each ends; ascending, and the last at the end of all.
  public init(_ texts: [UInt8], ends: [Int]) {
    if texts.withUnsafeBufferPointer({ Pen.isPlain($0) }) {
      self.init(markup: texts, ends: ends)
      return
    }
    self.init(count: ends.count) { index, pen in
      let start = index == 0 ? 0 : ends[index - 1]
      texts.withUnsafeBufferPointer { texts in
        pen.escaped(UnsafeBufferPointer(rebasing: texts[start..<ends[index]]))
      }
    }
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

  private init(markup: [UInt8], ends: [Int]) {
    self.markup = markup
    self.ends = ends
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
