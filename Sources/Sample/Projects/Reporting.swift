/// How regularly a project reports in a year.
enum Reporting: Sendable {
  case regular
  case patchy

  /// It stops before the newest months.
  case lapsed
  case none

  static let weights = [880, 72, 36, 12]

  init(drawing draws: inout SplitMix64) {
    let kinds: [Reporting] = [.regular, .patchy, .lapsed, .none]
    self = kinds[draws.pick(weighted: Reporting.weights)]
  }
}
