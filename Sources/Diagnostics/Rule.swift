/// A rule that content or templates can break; its raw value is shown and is stable.
///
/// Each has a phrase in every language (Words/) and a folder under Tests/Fixtures/invalid.
public enum Rule: String, Hashable, CaseIterable, Sendable {
  // Files
  case fileMissing = "file-missing"
  case fileUnknown = "file-unknown"

  /// Warnings, beside which the site is still written.
  private static let warnings: Set<Rule> = [.fileUnknown]

  public var severity: Diagnostic.Severity {
    Rule.warnings.contains(self) ? .warning : .error
  }
}
