import Portfolio

/// A row of units.csv.
struct Organisation: Sendable {
  let id: String
  let name: String
  let kind: Portfolio.Unit.Kind
  let aliases: [String]

  /// An invented one, of towns only.
  let leader: String?
}
