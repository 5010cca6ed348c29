/// A cumulative value over time against its planned pace, the gap between them shaded by sign.
///
/// A class, since it is handed on to its layout and to parts of that: as a value of twenty references
/// each hand-over counted all of them.
public final class Curve: Chart {
  /// The two values at one place along the axis; a missing actual value leaves a gap.
  public struct Point: Hashable, Sendable {
    public let at: Double
    public let planned: Double?
    public let actual: Double?
    /// False where the line only passes, as at its start from 0.
    public let isMarked: Bool

    public init(at: Double, planned: Double?, actual: Double?, isMarked: Bool = true) {
      self.at = at
      self.planned = drawable(planned)
      self.actual = drawable(actual)
      self.isMarked = isMarked
    }
  }

  /// A remark on a place of the actual line. Where there is no room for it, it is left out.
  public struct Note: Hashable, Sendable {
    public let at: Double
    public let text: String
    let glyphs: Int

    public init(at: Double, text: String) {
      self.at = at
      self.text = text
      glyphs = glyphWidths(text)
    }
  }

  public let caption: Caption?
  public let width: Int
  public let height: Int
  public let setting: CurveSetting
  /// By ascending position; points outside the span or not after the one before are left out.
  public let points: [Point]
  /// Of the points.
  public let tooltips: Tooltips
  /// The latest actual value, written at the line's end.
  public let latest: String
  let latestGlyphs: Int
  public let notes: [Note]

  /// - Parameters:
  ///   - width: At least 240, else taken as 240.
  ///   - height: At least 140, else taken as 140.
  public init(
    caption: Caption?, width: Int, height: Int, points: [Point], tooltips: Tooltips = Tooltips(),
    latest: String, notes: [Note] = [], in setting: CurveSetting
  ) {
    self.caption = caption
    self.width = max(240, width)
    self.height = max(140, height)
    self.setting = setting
    let span = setting.span
    let places = Curve.misplaced(points, in: span) ? Curve.ordered(points, in: span) : nil
    self.points = places.map { places in places.map { points[$0] } } ?? points
    self.tooltips = places.map { tooltips.keeping($0) } ?? tooltips
    self.latest = latest
    latestGlyphs = glyphWidths(latest)
    self.notes = notes
  }

  private static func misplaced(_ points: [Point], in span: ClosedRange<Double>) -> Bool {
    for index in points.indices {
      let at = points[index].at
      if !span.contains(at) || index > 0 && points[index - 1].at >= at { return true }
    }
    return false
  }

  /// The places of the points that are left.
  private static func ordered(_ points: [Point], in span: ClosedRange<Double>) -> [Int] {
    var last = -Double.infinity
    return points.indices.filter { index in
      guard span.contains(points[index].at), points[index].at > last else { return false }
      last = points[index].at
      return true
    }
  }

  public func draw(into output: inout [UInt8], form: SVGForm) {
    Pen.draw(into: &output, form: form) { CurveDrawing(self, form).draw(on: &$0) }
  }

  public func draw(within memory: UnsafeMutableRawBufferPointer, form: SVGForm) -> Int? {
    Pen.draw(within: memory, form: form) { CurveDrawing(self, form).draw(on: &$0) }
  }
}
