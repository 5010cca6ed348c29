/// A rule that content or templates can break; its raw value is shown and is stable.
///
/// Each has a phrase in every language (Words/) and a folder under Tests/Fixtures/invalid.
public enum Rule: String, Hashable, CaseIterable, Sendable {
  // Files
  case fileMissing = "file-missing"
  case fileUnknown = "file-unknown"
  case fileUnreadable = "file-unreadable"
  case fileSpelledTwice = "file-spelled-twice"
  case symbolicLink = "symbolic-link"
  case tableMisnamed = "table-misnamed"
  case tableDateImpossible = "table-date-impossible"
  case progressTwice = "progress-twice"
  case progressWithoutPlan = "progress-without-plan"
  case adjustmentWithoutPlan = "adjustment-without-plan"
  case listUnknown = "list-unknown"

  // Tables
  case encodingUnknown = "encoding-unknown"
  case tableEmpty = "table-empty"
  case quoteUnclosed = "quote-unclosed"
  case quoteStray = "quote-stray"
  case textAfterQuote = "text-after-quote"
  case controlCharacter = "control-character"
  case columnMissing = "column-missing"
  case columnTwice = "column-twice"
  case columnUnknown = "column-unknown"
  case columnUnnamed = "column-unnamed"
  case cellsExcess = "cells-excess"
  case cellBlank = "cell-blank"

  // Records
  case choiceUnknown = "choice-unknown"
  case tierUnknown = "tier-unknown"
  case sectorUnknown = "sector-unknown"
  case unitUnknown = "unit-unknown"
  case unitNotTown = "unit-not-town"
  case unitNameShared = "unit-name-shared"
  case projectUnknown = "project-unknown"
  case projectNotInPlan = "project-not-in-plan"
  case idSpelledTwice = "id-spelled-twice"
  case rowTwice = "row-twice"
  case dateBefore = "date-before"
  case solvedWithoutDate = "solved-without-date"
  case decreaseUnexplained = "decrease-unexplained"
  case listDisagrees = "list-disagrees"
  case sumTooLarge = "sum-too-large"

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
  private static let warnings: Set<Rule> = [.fileUnknown, .columnUnknown, .columnUnnamed]

  public var severity: Diagnostic.Severity {
    Rule.warnings.contains(self) ? .warning : .error
  }
}
