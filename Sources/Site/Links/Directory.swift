import Portfolio

/// Which pages the site has, so that no link leads to a page that is not there.
struct Directory: Sendable {
  /// For each unit, whether any plan makes it responsible for a project, or a ledger names it as
  /// the department that must act.
  private let unitHasPage: [Bool]

  /// For each unit, whether any plan places a project there.
  private let townHasPage: [Bool]

  /// Months with a report by the edition's day, oldest first.
  let reports: [Month]

  /// Those whose figures are of no time after the edition's day, by year and number.
  let bulletins: [Bulletin]

  /// Years with a plan of any version, oldest first.
  let planYears: [Int]

  /// Whether the plan in force means to start a formal new project in its year.
  let hasNewStarts: Bool

  /// Whether any project has a date to draw: a planned start or finish, or a milestone.
  let hasWallChart: Bool

  /// The ledgers that hold something by the edition's day.
  let ledgers: LedgerDirectory

  init(of register: Register, asOf day: Day) {
    var units = [Bool](repeating: false, count: register.units.count)
    var towns = units
    for plan in register.plans {
      for row in plan.facts {
        units[row.unit] = true
        if let town = row.town { towns[town] = true }
      }
    }
    for unit in LedgerDirectory.departments(in: register, by: day) { units[unit] = true }
    unitHasPage = units
    townHasPage = towns
    reports = register.reportTables.filter { !$0.isInterim && $0.date <= day }
      .map(\.date.inMonth)
    bulletins = register.bulletins.filter { $0.isKnown(by: day) }
    let inForce = register.planInForce(on: day)
    hasNewStarts = inForce?.facts.contains { $0.newStart(in: day.year) != nil } ?? false
    hasWallChart =
      !register.milestones.isEmpty
      || inForce?.entries.contains { $0.start != nil || $0.finish != nil } ?? false
    planYears = Array(Set(register.plans.map(\.year))).sorted()
    ledgers = LedgerDirectory(of: register, asOf: day)
  }

  func hasPage(unit: Int) -> Bool { unitHasPage[unit] }

  func hasPage(town: Int) -> Bool { townHasPage[town] }

  var hasTowns: Bool { townHasPage.contains(true) }

  /// Whether there is a report or a bulletin to list, on a page and in the feed.
  var hasReportsPage: Bool { !reports.isEmpty || !bulletins.isEmpty }
}
