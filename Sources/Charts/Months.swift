/// A bar for each month, and a step line where a plan says what each should be. A negative
/// month hangs below the axis.
public struct Months: Chart {
  public struct Month: Hashable, Sendable {
    public let label: String
    /// Shown where not at an end of the axis: `11`.
    public let short: String
    /// No bar where missing.
    public let value: Double?
    public let planned: Double?
    public let tooltip: String

    /// - Parameter short: The label itself where left out.
    public init(
      label: String, short: String? = nil, value: Double?, planned: Double? = nil,
      tooltip: String = ""
    ) {
      self.label = label
      self.short = short ?? label
      self.value = drawable(value)
      self.planned = drawable(planned)
      self.tooltip = tooltip
    }
  }

  public let caption: Caption?
  public let width: Int
  public let height: Int
  public let months: [Month]
  public let axis: ValueAxis
  /// The latest month's value, written at its bar.
  public let latest: String
  /// What the step line is.
  public let plannedName: String
  /// Stands in the frame where no month has a value.
  public let noData: String

  /// - Parameters:
  ///   - width: At least 240, else taken as 240.
  ///   - height: At least 120, else taken as 120.
  public init(
    caption: Caption?, width: Int, height: Int, months: [Month], axis: ValueAxis, latest: String,
    plannedName: String = "", noData: String
  ) {
    self.caption = caption
    self.width = max(240, width)
    self.height = max(120, height)
    self.months = months
    self.axis = axis
    self.latest = latest
    self.plannedName = plannedName
    self.noData = noData
  }

  public func draw(into output: inout [UInt8], form: SVGForm) {
    Pen.draw(into: &output, form: form) { pen in
      MonthsDrawing(self).draw(on: &pen)
    }
  }
}
