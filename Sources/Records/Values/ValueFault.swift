import Diagnostics

/// Why a text is not the value that was wanted, and which of its characters show it.
public struct ValueFault: Error, Hashable, Sendable {
  /// One of the rules of values, like ``Rule/moneyUnreadable``.
  public let rule: Rule

  /// Unicode scalars of the text before the first one at fault.
  public let offset: Int

  /// Unicode scalars at fault; at the text's end it may be 0.
  public let length: Int

  /// What the rule's phrase names besides the text.
  let details: [String: String]

  /// The whole text is at fault.
  init(_ rule: Rule, all text: String, _ details: [String: String] = [:]) {
    self.rule = rule
    offset = 0
    length = text.unicodeScalars.count
    self.details = details
  }

  /// Characters from `offset` on, or the end of the text, are at fault.
  init(_ rule: Rule, at offset: Int, of text: String, length: Int = 1) {
    self.rule = rule
    self.offset = offset
    self.length = offset < text.unicodeScalars.count ? length : 0
    details = [:]
  }

  /// The fault as a message about a text that stands at `place`.
  ///
  /// - Parameter name: The column or key that the value belongs to.
  public func diagnostic(of text: String, at place: SourcePoint, name: String) -> Diagnostic {
    var details = details
    details["name"] = name
    details["value"] = text
    return Diagnostic(
      rule, at: place.advanced(by: offset), length: length, details,
      suggestion: likelyMeant(by: text, breaking: rule))
  }
}
