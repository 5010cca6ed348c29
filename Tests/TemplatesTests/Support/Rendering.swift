import Diagnostics
import Testing

@testable import Templates

/// The page that a template makes of a model, or nil and a failed test where it has faults.
func page<Model>(
  _ template: String, _ shape: Shape<Model>, _ model: Model, partials: [String: String] = [:],
  words: [String: String] = [:], file: String = "page.mustache",
  sourceLocation: SourceLocation = #_sourceLocation
) -> String? {
  var found: [Diagnostic] = []
  let set = templates([file: template], partials, words)
  guard let compiled = set.compile(file, for: shape, reporting: &found) else {
    Issue.record("\(found.map(shown))", sourceLocation: sourceLocation)
    return nil
  }
  var output: [UInt8] = []
  compiled.render(model, into: &output)
  return String(decoding: output, as: UTF8.self)
}

/// `line:column rule name`, and `?suggestion` where there is one, of each fault, in order; partials'
/// faults start with their file.
func faults<Model>(
  _ template: String, _ shape: Shape<Model>, partials: [String: String] = [:],
  words: [String: String] = [:], file: String = "page.mustache",
  sourceLocation: SourceLocation = #_sourceLocation
) -> [String] {
  var found: [Diagnostic] = []
  let set = templates([file: template], partials, words)
  let compiled = set.compile(file, for: shape, reporting: &found)
  #expect((compiled == nil) == !found.isEmpty, sourceLocation: sourceLocation)
  for fault in found {
    #expect(isWorded(fault), "\(fault)", sourceLocation: sourceLocation)
  }
  return found.map { ($0.place.path == file ? "" : $0.place.path + ":") + shown($0) }
}

private func templates(
  _ page: [String: String], _ partials: [String: String], _ words: [String: String]
) -> TemplateSet {
  let named = partials.map { ($0.key + ".mustache", $0.value) }
  let files = page.merging(named) { page, _ in page }.mapValues { Array($0.utf8) }
  return TemplateSet(files: files, words: words)
}

func shown(_ fault: Diagnostic) -> String {
  let place = "\(fault.place.line):\(fault.place.column)+\(fault.length)"
  let rule = fault.rule.rawValue.dropFirst("template-".count)
  return "\(place) \(rule)" + (fault.suggestion.map { " ?\($0)" } ?? "")
}

/// Whether both languages have words for a fault and find in it all that they name.
private func isWorded(_ fault: Diagnostic) -> Bool {
  [Phrasebook.english, .chinese].allSatisfy { book in
    var said = book.summary(of: fault) + "\n" + book.fix(for: fault)
    for detail in fault.details.values.sorted(by: { $0.count > $1.count }) where !detail.isEmpty {
      said = said.split(separator: detail, omittingEmptySubsequences: false).joined()
    }
    return !said.contains(/\{[a-z]+\}/) && said != fault.rule.rawValue + "\n"
  }
}
