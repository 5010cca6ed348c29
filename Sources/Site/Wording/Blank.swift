/// A place in a word that code fills; words name it in braces, like `{rate}`.
enum Blank: UInt8, Hashable, CaseIterable, Sendable {
  case annual
  case areBehind
  case areNotBehind
  case behind
  case category
  case completed
  case count
  case date
  case day
  case domain
  case due
  case first
  case from
  case last
  case lead
  case leading
  case line
  case month
  case monthName
  case months
  case name
  case notBehind
  case number
  case other
  case period
  case place
  case planned
  case rate
  case reported
  case serious
  case table
  case tier
  case title
  case to
  case total
  case uncounted
  case unit
  case value
  case year

  /// As words write it between braces.
  var name: String { "\(self)" }

  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  /// - Returns: nil for a name that nothing fills.
  init?(named name: String) {
    guard let blank = Blank.named[name] else { return nil }
    self = blank
  }
}
