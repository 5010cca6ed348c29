/// A sheet of paper (ISO 216), in millimetres as it hangs.
public struct Sheet: Hashable, Sendable {
  /// Like A3.
  public let name: String
  public let width: Double
  public let height: Double

  public init(name: String, width: Double, height: Double) {
    self.name = name
    self.width = width
    self.height = height
  }

  /// What offices print on, small ones first.
  public static let common = [
    Sheet(name: "A3", width: 420, height: 297), Sheet(name: "A3", width: 297, height: 420),
    Sheet(name: "A2", width: 420, height: 594), Sheet(name: "A1", width: 594, height: 841),
    Sheet(name: "A0", width: 841, height: 1189),
  ]

  /// Left free on each side, since no printer reaches the edge.
  static let margin = 10.0

  var innerWidth: Double { width - 2 * Sheet.margin }
  var innerHeight: Double { height - 2 * Sheet.margin }
}
