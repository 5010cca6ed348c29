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
  case draftMissing = "draft-missing"
  case floorMissing = "floor-missing"

  // Tables
  case encodingUnknown = "encoding-unknown"
  case tableEmpty = "table-empty"
  case quoteUnclosed = "quote-unclosed"
  case quoteStray = "quote-stray"
  case textAfterQuote = "text-after-quote"
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

  // Words
  case wordMissing = "word-missing"
  case wordBlankUnknown = "word-blank-unknown"

  // Links and figures of texts
  case linkMissing = "link-missing"
  case linkOutside = "link-outside"
  case figureUnknown = "figure-unknown"
  case figureFormatUnknown = "figure-format-unknown"
  case figureWithoutPeriod = "figure-without-period"

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
  case yearUnreadable = "year-unreadable"

  // YAML
  case controlCharacter = "control-character"
  case yamlAnchor = "yaml-anchor"
  case yamlBracket = "yaml-bracket"
  case yamlColon = "yaml-colon"
  case yamlComma = "yaml-comma"
  case yamlDocuments = "yaml-documents"
  case yamlEscape = "yaml-escape"
  case yamlIndent = "yaml-indent"
  case yamlIndicator = "yaml-indicator"
  case yamlKeyNoText = "yaml-key-no-text"
  case yamlKeyTwice = "yaml-key-twice"
  case yamlNoColon = "yaml-no-colon"
  case yamlQuoteOpen = "yaml-quote-open"
  case yamlTab = "yaml-tab"
  case yamlTag = "yaml-tag"
  case yamlTooDeep = "yaml-too-deep"
  case yamlTooLarge = "yaml-too-large"
  case yamlUnreadable = "yaml-unreadable"

  // Keys and values
  case keyUnknown = "key-unknown"
  case keyMissing = "key-missing"
  case valueBlank = "value-blank"
  case valueNotText = "value-not-text"
  case valueNotList = "value-not-list"
  case valueNotMapping = "value-not-mapping"
  case valueNotFlag = "value-not-flag"
  case valueTwice = "value-twice"

  // Front matter
  case frontMatterOpen = "front-matter-open"
  case fileNameDiffers = "file-name-differs"
  case narrativeWithoutProject = "narrative-without-project"
  case photoMissing = "photo-missing"
  case photoNoPicture = "photo-no-picture"
  case photoOutside = "photo-outside"
  case problemUnknown = "problem-unknown"
  case periodWithoutProgress = "period-without-progress"

  // portal.yml
  case idTwice = "id-twice"
  case nameTwice = "name-twice"
  case domainEmpty = "domain-empty"
  case sectorTwice = "sector-twice"
  case timeProgressForm = "time-progress-form"
  case timeProgressFalls = "time-progress-falls"
  case timeProgressEnd = "time-progress-end"
  case paceOrder = "pace-order"
  case oc4idsPrefix = "oc4ids-prefix"
  case siteUnreadable = "site-unreadable"

  // Narratives
  case narrativeCharacter = "narrative-character"
  case narrativeTooLarge = "narrative-too-large"
  case narrativeTooDense = "narrative-too-dense"
  case narrativeTooDeep = "narrative-too-deep"
  case narrativeTableTooLarge = "narrative-table-too-large"
  case narrativeRowTooLong = "narrative-row-too-long"
  case linkEmpty = "link-empty"
  case linkAbsolute = "link-absolute"
  case linkMalformed = "link-malformed"
  case linkScheme = "link-scheme"
  case linkTextMissing = "link-text-missing"
  case imageOutside = "image-outside"
  case imageTextMissing = "image-text-missing"
  case referenceUnclosed = "reference-unclosed"
  case referenceUnopened = "reference-unopened"
  case referenceEmpty = "reference-empty"
  case referenceMalformed = "reference-malformed"
  case referenceFullWidth = "reference-full-width"
  case referenceInDestination = "reference-in-destination"

  /// Warnings, beside which the site is still written.
  private static let warnings: Set<Rule> = [
    .fileUnknown, .columnUnknown, .columnUnnamed, .imageTextMissing,
  ]

  public var severity: Diagnostic.Severity {
    Rule.warnings.contains(self) ? .warning : .error
  }
}
