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

  /// Bytes that a filled text takes, about.
  private let room: Int

  init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      parts.append(Part(before: String(rest[..<open]), name: name, blank: Blank(named: name)))
      rest = rest[rest.index(after: close)...]
    }
    self.parts = parts
    self.rest = String(rest)
    room = text.utf8.count + 4 * parts.count
  }

  /// The text with its places filled; one without a value is empty.
  func filled(with fills: Fills) -> String { filled { fills[$0] } }

  /// The same, asking for the values of its own places only.
  func filled(by fill: (Blank) -> String?) -> String {
    guard !parts.isEmpty else { return rest }
    var text = ""
    // Grown once: what is longer than 15 bytes is on the heap.
    if room > 15 { text.reserveCapacity(room) }
    for part in parts {
      text += part.before
      if let blank = part.blank, let filling = fill(blank) { text += filling }
    }
    text += rest
    return text
  }

  /// With some of its places filled and the others kept; nil where it has none of them.
  func filling(_ values: [Blank: String]) -> String? {
    let known = parts.map { $0.blank.flatMap { values[$0] } }
    guard known.contains(where: { $0 != nil }) else { return nil }
    return zip(parts, known).map { $0.before + ($1 ?? "{\($0.name)}") }.joined() + rest
  }
}
