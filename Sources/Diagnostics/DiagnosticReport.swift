/// All messages of one run, sorted, in one of two forms.
public struct DiagnosticReport: Sendable {
  public let diagnostics: [Diagnostic]

  /// The same message from two readers is said once.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = Set(diagnostics).sorted()
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// `{"schema":1,"diagnostics":[…]}` and a line end.
  public func json(in words: Phrasebook) -> String {
    let entries = diagnostics.map { one in
      """
      {"severity":"\(one.severity.rawValue)","rule":"\(one.rule.rawValue)",\
      "path":\(jsonText(one.place.path)),"line":\(one.place.line),"column":\(one.place.column),\
      "summary":\(jsonText(words.summary(of: one))),"fix":\(jsonText(words.fix(for: one)))}
      """
    }
    return "{\"schema\":1,\"diagnostics\":[\(entries.joined(separator: ","))]}\n"
  }

  /// For people: place, summary and rule; the line with a mark under the fault; the mend.
  ///
  /// - Parameter line: the decoded text of a line of a file, numbered from 1.
  public func text(in words: Phrasebook, line: (_ path: String, _ number: Int) -> String?) -> String
  {
    diagnostics.map { Message($0, in: words, line: line).text }.joined(separator: "\n")
  }

  /// The first of the messages part by part, for a page that shows them.
  ///
  /// - Parameter line: the decoded text of a line of a file, numbered from 1.
  public func messages(
    in words: Phrasebook, atMost limit: Int, line: (_ path: String, _ number: Int) -> String?
  ) -> [Message] {
    diagnostics.prefix(limit).map { Message($0, in: words, line: line) }
  }
}
