/// A diagnostic in the words of one language, part by part.
public struct Message: Hashable, Sendable {
  /// `path:line:column`, or the path alone.
  public let position: String
  public let severity: Diagnostic.Severity

  /// The word for the severity.
  public let severityName: String
  public let summary: String
  public let rule: String

  /// nil where the fault has no line, or the line is not to be had.
  public let excerpt: Excerpt?

  /// What stands before the fix.
  public let fixLabel: String
  public let fix: String

  /// - Parameter line: The decoded text of a line of a file, numbered from 1.
  init(
    _ one: Diagnostic, in words: Phrasebook, line: (_ path: String, _ number: Int) -> String?
  ) {
    let place = one.place
    position = place.line > 0 ? "\(place.path):\(place.line):\(place.column)" : place.path
    severity = one.severity
    severityName = words.severities[one.severity] ?? one.severity.rawValue
    summary = words.summary(of: one)
    rule = one.rule.rawValue
    let source = place.line > 0 ? line(place.path, place.line) : nil
    excerpt = source.map { Excerpt(of: $0, column: place.column, length: one.length) }
    fixLabel = words.fixLabel
    fix = words.fix(for: one)
  }

  /// As a terminal shows it, with a line end.
  var text: String {
    let lines = ["\(position): \(severityName): \(summary) [\(rule)]"] + (excerpt?.lines ?? [])
    return (lines + ["  \(fixLabel): \(fix)"]).joined(separator: "\n") + "\n"
  }
}
