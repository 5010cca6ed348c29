/// One sector of the sample: what is built in it, by whom, in which steps, and how it is told.
struct Trade: Sendable {
  let domain: Domain
  let sector: String

  /// How many of 175 projects are of the sector.
  let weight: Int

  let supervisor: Office
  let owners: [Owner]

  /// What a project costs altogether, in 万元; lower amounts are more frequent.
  let totals: ClosedRange<Int>

  let branches: [Branch]

  /// Stages in the order of building, as reports name them.
  let stages: [String]

  /// Milestones: the permit, the start, what follows in even steps, and the last inspection.
  let nodes: [String]

  enum Domain: String, CaseIterable, Sendable {
    case infrastructure = "基础设施工程"
    case industry = "产业工程"
    case livelihood = "民生保障工程"
  }

  /// Who may be responsible for a project of the sector.
  enum Owner: Sendable {
    /// The town in which it lies.
    case town
    case office(Office)
    case company(CompanyLine)
  }

  /// Works of one kind, of which the same can be told.
  ///
  /// Texts hold blanks that ``Phrase`` fills: a range like `{3-24}`, or the name of a ``Blank``.
  struct Branch: Sendable {
    /// What a project's name ends with; those with 改 or 扩 change something that stands.
    let works: [String]

    /// First sentences of a narrative: what it is for.
    let aims: [String]

    /// What it consists of.
    let scopes: [String]

    /// How it is being built.
    let crafts: [String]
  }
}

extension Trade {
  /// In the order of portal.yml.
  static let all: [Trade] = [
    roads, harbours, waterWorks, energy, municipal, manufacturing, materials, services, recycling,
    schools, clinics, housing, environment,
  ]

  static let weights: [Int] = all.map(\.weight)

  /// The sector of a sample's first project, which has something to show on every list.
  static let first = all.firstIndex { $0.sector == manufacturing.sector } ?? 0

  static func isExpansion(_ work: String) -> Bool { work.contains("改") || work.contains("扩") }
}
