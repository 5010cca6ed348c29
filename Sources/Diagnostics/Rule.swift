/// A rule that content or templates can break; its raw value is shown and is stable.
///
/// Each has a phrase in every language (Words/) and a folder under Tests/Fixtures/invalid.
public enum Rule: String, Hashable, CaseIterable, Sendable {
  // Files
  case fileMissing = "file-missing"
  case fileUnknown = "file-unknown"

  // Values
  case moneyUnreadable = "money-unreadable"
  case moneyTooPrecise = "money-too-precise"
  case moneyTooLarge = "money-too-large"
  case percentageUnreadable = "percentage-unreadable"
  case percentageTooPrecise = "percentage-too-precise"
  case percentageOutOfRange = "percentage-out-of-range"
  case dateUnreadable = "date-unreadable"
  case dateImpossible = "date-impossible"
  case monthUnreadable = "month-unreadable"
  case monthImpossible = "month-impossible"
  case idUnreadable = "id-unreadable"
  case idTooLong = "id-too-long"
  case idReserved = "id-reserved"
  case numberUnreadable = "number-unreadable"
  case numberOutOfRange = "number-out-of-range"

  /// Warnings, beside which the site is still written.
  private static let warnings: Set<Rule> = [.fileUnknown]

  public var severity: Diagnostic.Severity {
    Rule.warnings.contains(self) ? .warning : .error
  }
}
