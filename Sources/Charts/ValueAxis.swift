/// What an axis of values counts. It starts at 0, or below where a value is negative, and ends
/// on a round number.
public struct ValueAxis: Hashable, Sendable {
  /// Joins the topmost number where it is one character (`120%`), else stands above the axis.
  public let unit: String
  /// Between groups of three digits.
  public let separator: String
  /// The axis ends here or higher, so that small values do not fill it.
  public let reach: Double

  public init(unit: String, separator: String = ",", reach: Double = 0) {
    self.unit = unit
    self.separator = separator
    self.reach = reach
  }

  /// Whether the unit needs a line of its own: it is more than one character.
  var hasLongUnit: Bool { !unit.unicodeScalars.dropFirst().isEmpty }
}
