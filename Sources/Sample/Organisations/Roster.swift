import Portfolio

/// The organisations of a sample: towns, departments and, growing with the projects, companies.
struct Roster: Sendable {
  let organisations: [Organisation]

  /// Positions in `organisations`; the first of them are ``Town/all`` in its order.
  let towns: Range<Int>
  let offices: Range<Int>

  /// Of each line in the order of `CompanyLine.allCases`, positions of its companies.
  private let companies: [[Int]]

  init(projects: Int, seed: UInt64) {
    var people = SplitMix64(seed, .people)
    let towns = Town.all.prefix(3 + projects / 8).enumerated().map { place, town in
      Organisation(
        id: "T\(twoDigits(place + 1))", name: town.name, kind: .town, aliases: [town.short],
        leader: People.leader(&people))
    }
    let offices = Office.allCases.enumerated().map { place, office in
      Organisation(
        id: "D\(twoDigits(place + 1))", name: office.rawValue,
        kind: office == .power ? .other : .department, aliases: [office.alias], leader: nil)
    }
    let count = Roster.companies(for: projects)
    let companies = (0..<count).map(Roster.company)
    organisations = towns + offices + companies
    self.towns = 0..<towns.count
    self.offices = towns.count..<towns.count + offices.count
    let first = towns.count + offices.count
    let lines = CompanyLine.allCases.count
    self.companies = (0..<lines).map {
      Array(stride(from: first + $0, to: first + count, by: lines))
    }
  }

  /// About 8 for 183 projects and 200 for 100,000.
  private static func companies(for projects: Int) -> Int {
    var root = 0
    while (root + 1) * (root + 1) <= projects { root += 1 }
    return min(1 + root * 2 / 3, CompanyLine.allCases.count * CompanyLine.stems.count)
  }

  private static func company(_ place: Int) -> Organisation {
    let lines = CompanyLine.allCases
    let line = lines[place % lines.count]
    return Organisation(
      id: "C\(padded(place + 1, to: 3))",
      name: "示例" + CompanyLine.stems[place / lines.count] + line.rawValue,
      kind: line.isStateOwned ? .stateOwned : .company, aliases: [], leader: nil)
  }

  func position(of office: Office) -> Int {
    offices.lowerBound + (Office.allCases.firstIndex(of: office) ?? 0)
  }

  /// Empty where so few projects have no company of the line.
  func companies(of line: CompanyLine) -> [Int] {
    companies[CompanyLine.allCases.firstIndex(of: line) ?? 0]
  }
}
