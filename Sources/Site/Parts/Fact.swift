import Templates

/// A named fact about a project.
struct Fact: Sendable {
  let name: String

  /// To the figure's definition; empty where the fact is no figure.
  let nameLink: String
  let value: String

  /// To the page of what the value names; empty where it has none.
  let valueLink: String

  static let shape = Shape<Fact>([
    .text("name") { $0.name },
    .optionalText("nameLink") { $0.nameLink.isEmpty ? nil : $0.nameLink },
    .text("value") { $0.value },
    .optionalText("valueLink") { $0.valueLink.isEmpty ? nil : $0.valueLink },
  ])

  init(_ name: String, nameLink: String = "", _ value: String, valueLink: String = "") {
    self.name = name
    self.nameLink = nameLink
    self.value = value
    self.valueLink = valueLink
  }
}
