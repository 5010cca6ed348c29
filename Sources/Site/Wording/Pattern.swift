/// A word with places in braces, taken apart once: `完成年度计划的{rate}`.
struct Pattern: Hashable, Sendable {
  /// A place, and the text between the place before and it.
  struct Part: Hashable, Sendable {
    let before: String
    let blank: String
  }

  let parts: [Part]

  /// What follows the last place.
  let rest: String

  init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let blank = String(rest[rest.index(after: open)..<close])
      parts.append(Part(before: String(rest[..<open]), blank: blank))
      rest = rest[rest.index(after: close)...]
    }
    self.parts = parts
    self.rest = String(rest)
  }

  /// The text with its places filled; one without a value is empty.
  func filled(with values: [Blank: String]) -> String {
    guard !parts.isEmpty else { return rest }
    var text = ""
    for part in parts {
      text += part.before
      text += Blank(rawValue: part.blank).flatMap { values[$0] } ?? ""
    }
    return text + rest
  }

  /// With some of its places filled and the others kept; nil where it has none of them.
  func filling(_ values: [Blank: String]) -> String? {
    let known = parts.map { Blank(rawValue: $0.blank).flatMap { values[$0] } }
    guard known.contains(where: { $0 != nil }) else { return nil }
    return zip(parts, known).map { $0.before + ($1 ?? "{\($0.blank)}") }.joined() + rest
  }
}
