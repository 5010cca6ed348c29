import Portfolio
import Templates

/// A name, and the page that it leads to.
struct NamedLink: Sendable {
  let name: String

  /// Empty where there is no page.
  let link: String

  static let shape = Shape<NamedLink>([
    .text("name") { $0.name },
    .optionalText("link") { $0.link.isEmpty ? nil : $0.link },
  ])
}

extension Edition {
  func project(_ project: Int, link: Linker) -> NamedLink {
    NamedLink(name: name(ofProject: project), link: link(.project(register.projects[project])))
  }

  func unit(_ unit: Int, link: Linker) -> NamedLink {
    NamedLink(name: name(ofUnit: unit), link: self.link(toUnit: unit, by: link))
  }
}
