import Portfolio

/// Which pages the site has, so that no link leads to a page that is not there.
struct Directory: Sendable {
  /// For each unit, whether any plan makes it responsible for a project.
  private let unitHasPage: [Bool]

  /// For each unit, whether any plan places a project there.
  private let townHasPage: [Bool]

  /// Months with a report, oldest first.
  let reports: [Month]

  /// Whether there is a bulletin.
  private let hasBulletins: Bool

  /// Years with a plan of any version, oldest first.
  let planYears: [Int]

  /// Whether the plan in force means to start a formal new project in its year.
  let hasNewStarts: Bool

  /// Lists of portal.yml with a task, by position.
  let filledLists: [Int]

  init(of register: Register, asOf day: Day) {
    var units = [Bool](repeating: false, count: register.units.count)
    var towns = units
    for entry in register.plans.lazy.flatMap(\.entries) {
      units[entry.unit] = true
      if let town = entry.town { towns[town] = true }
    }
    unitHasPage = units
    townHasPage = towns
    reports = register.reportTables.filter { !$0.isInterim }.map(\.date.inMonth)
    hasBulletins = !register.bulletins.isEmpty
    hasNewStarts =
      register.planInForce(on: day)?.entries.contains {
        register.newStart(of: $0, in: day.year) != nil
      } ?? false
    let lists = Set(register.tasks.rows.map(\.list))
    filledLists = lists.sorted()
    planYears = Array(Set(register.plans.map(\.year))).sorted()
  }

  func hasPage(unit: Int) -> Bool { unitHasPage[unit] }

  func hasPage(town: Int) -> Bool { townHasPage[town] }

  var hasTowns: Bool { townHasPage.contains(true) }

  /// Whether there is a report or a bulletin to list, on a page and in the feed.
  var hasReportsPage: Bool { !reports.isEmpty || hasBulletins }
}
