/// The dates that all rows of a Gantt chart share, in days or any unit that they agree on.
public struct GanttAxis: Hashable, Sendable {
  /// What the left and right end stand for. A bar that goes beyond ends in an arrow head; a moment
  /// beyond is not drawn.
  public let span: ClosedRange<Double>
  public let ticks: [AxisTick]
  public let today: Double?
  public let todayName: String

  /// - Parameter span: Bounds that cannot be drawn count as 0...1.
  public init(
    span: ClosedRange<Double>, ticks: [AxisTick], today: Double?, todayName: String
  ) {
    let bounds = drawable(span.lowerBound) != nil && drawable(span.upperBound) != nil
    self.span = bounds ? span : 0...1
    let shown = self.span
    self.ticks = ticks.filter { shown.contains($0.at) }
    self.today = drawable(today).flatMap { shown.contains($0) ? $0 : nil }
    self.todayName = todayName
  }

  /// The axis laid between two places.
  func scale(_ left: Double, _ right: Double) -> LinearScale {
    let end = span.upperBound > span.lowerBound ? span.upperBound : span.lowerBound + 1
    return LinearScale(span.lowerBound, end, to: left, right)
  }
}
