/// A word with places in braces, taken apart once: `完成年度计划的{rate}`.
struct Pattern: Hashable, Sendable {
  /// A place, and the text between the place before and it.
  struct Part: Hashable, Sendable {
    let before: String

    /// What stands between the braces.
    let name: String

    /// Nil where nothing fills a place of that name.
    let blank: Blank?
  }

  let parts: [Part]

  /// What follows the last place.
  let rest: String

  init(_ text: String) {
    var parts: [Part] = []
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let before = String(Substring(rest[..<open]))
      let name = String(Substring(rest[rest.index(after: open)..<close]))
      parts.append(Part(before: before, name: name, blank: Blank(rawValue: name)))
      rest = rest[rest.index(after: close)...]
    }
    self.parts = parts
    self.rest = String(Substring(rest))
  }

  /// The text with its places filled; one without a value is empty.
  func filled(with fills: Fills) -> String {
    parts.map { $0.before + ($0.blank.flatMap { fills[$0] } ?? "") }.joined() + rest
  }

  /// With some of its places filled and the others kept; nil where it has none of them.
  func filling(_ values: [Blank: String]) -> String? {
    let known = parts.map { $0.blank.flatMap { values[$0] } }
    guard known.contains(where: { $0 != nil }) else { return nil }
    return zip(parts, known).map { $0.before + ($1 ?? "{\($0.name)}") }.joined() + rest
  }
}
