import Portfolio
import Templates

/// One property by which the list of projects can be narrowed.
struct Filter: Sendable {
  /// The property's name in a row's `data-` attributes and in the page's address.
  let key: String
  let label: String
  let choices: [FilterChoice]

  static let shape = Shape<Filter>([
    .text("key") { $0.key },
    .text("label") { $0.label },
    .list("choices", FilterChoice.shape) { $0.choices },
  ])

  /// Tier, domain, sector, town, unit, pace and status, each with the values that occur.
  static func all(of edition: Edition) -> [Filter] {
    let (register, words, settings) = (edition.register, edition.words, edition.settings)
    let projects = edition.figures.projects
    let tiers = settings.tiers.map { FilterChoice($0.id, $0.name) }
    let domains = settings.domains.map { FilterChoice($0.name, $0.name) }
    let sectors = settings.sectors.map { FilterChoice($0, $0) }
    let towns = Set(projects.compactMap(\.entry.town)).sorted()
      .map { FilterChoice(register.units[$0].name, register.units[$0].name) }
    let units = edition.figures.units
      .map { FilterChoice(register.units[$0.unit].name, register.units[$0.unit].name) }
    let paces = Pace.allCases.map { FilterChoice($0.rawValue, words($0.term)) }
    let statuses = Report.Status.allCases.map { FilterChoice(words($0.term), words($0.term)) }
    let filters = [
      Filter(key: "tier", label: words(.filterTier), choices: tiers),
      Filter(key: "domain", label: words(.filterDomain), choices: domains),
      Filter(key: "sector", label: words(.figureSector), choices: sectors),
      Filter(key: "town", label: words(.figureTown), choices: towns),
      Filter(key: "unit", label: words(.figureUnit), choices: units),
      Filter(key: "pace", label: words(.filterPace), choices: paces),
      Filter(key: "status", label: words(.figureStatus), choices: statuses),
    ]
    return filters.filter { !$0.choices.isEmpty }
  }
}

/// A value to filter by, and its name.
struct FilterChoice: Sendable {
  let value: String
  let label: String

  static let shape = Shape<FilterChoice>([
    .text("value") { $0.value },
    .text("label") { $0.label },
  ])

  init(_ value: String, _ label: String) {
    self.value = value
    self.label = label
  }
}
