/// A rule that content or templates can break; its raw value is shown and is stable.
///
/// Each has a phrase in every language (Words/) and a folder under Tests/Fixtures/invalid.
public enum Rule: String, Hashable, CaseIterable, Sendable {
  // Files
  case fileMissing = "file-missing"
  case fileUnknown = "file-unknown"

  // Templates
  case templateMissing = "template-missing"
  case templateNotUTF8 = "template-not-utf8"
  case templateTooLarge = "template-too-large"
  case templateTagOpen = "template-tag-open"
  case templateTagUnsupported = "template-tag-unsupported"
  case templateSectionOpen = "template-section-open"
  case templateSectionUnopened = "template-section-unopened"
  case templateSectionCrossed = "template-section-crossed"
  case templateSectionUnbalanced = "template-section-unbalanced"
  case templateSectionRunsOn = "template-section-runs-on"
  case templateMarkupOpen = "template-markup-open"
  case templateNameUnknown = "template-name-unknown"
  case templateNameNotText = "template-name-not-text"
  case templateNameNotSection = "template-name-not-section"
  case templateNameNotPart = "template-name-not-part"
  case templateWordUnknown = "template-word-unknown"
  case templatePartialUnknown = "template-partial-unknown"
  case templatePartialRecursive = "template-partial-recursive"
  case templateTextUnescaped = "template-text-unescaped"
  case templateMarkupEscaped = "template-markup-escaped"
  case templateMarkupMisplaced = "template-markup-misplaced"
  case templateValueUnquoted = "template-value-unquoted"
  case templateValueInTag = "template-value-in-tag"
  case templateValueInComment = "template-value-in-comment"
  case templateValueInCode = "template-value-in-code"
  case templateValueInScheme = "template-value-in-scheme"

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
