import Portfolio

/// Which pages the site has, so that no link leads to a page that is not there.
struct Directory: Sendable {
  /// For each unit, whether any plan makes it responsible for a project.
  private let unitHasPage: [Bool]

  /// For each unit, whether any plan places a project there.
  private let townHasPage: [Bool]

  /// Months with a report by the edition's day, oldest first.
  let reports: [Month]

  /// Years with a plan of any version, oldest first.
  let planYears: [Int]

  init(of register: Register, asOf day: Day) {
    var units = [Bool](repeating: false, count: register.units.count)
    var towns = units
    for entry in register.plans.lazy.flatMap(\.entries) {
      units[entry.unit] = true
      if let town = entry.town { towns[town] = true }
    }
    unitHasPage = units
    townHasPage = towns
    reports = register.reportTables.filter { !$0.isInterim && $0.date <= day }
      .map(\.date.inMonth)
    planYears = Array(Set(register.plans.map(\.year))).sorted()
  }

  func hasPage(unit: Int) -> Bool { unitHasPage[unit] }

  func hasPage(town: Int) -> Bool { townHasPage[town] }

  var hasTowns: Bool { townHasPage.contains(true) }
}
