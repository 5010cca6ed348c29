import Diagnostics
import Portfolio

extension RecordsReader {
  /// Reads everything, checks it and links it; nil where there is an error.
  mutating func register() -> Register? {
    checkFiles()
    let settings = settings()
    language = settings?.language
    checkNames(lists: settings?.lists ?? [])
    let units = units()
    let planTexts = planTexts()
    let projects = projects(in: planTexts)
    let tables = tables(under: planTexts, projects: projects.count, lists: settings?.lists ?? [])
    let (plans, reports, ledgers) = (tables.plans, tables.reports, tables.ledgers)
    checkDecreases(reports)
    checkSums(plans: plans, reports: reports, ledgers: ledgers)
    reportLateFaults()
    let narratives = narratives()
    mentions = narratives.map(\.mentions)
    let meetings = meetings(problems: ledgers.problems)
    let bulletins = bulletins()
    guard let settings, !hasErrors else { return nil }
    return Register(
      settings: settings, units: units, projects: projects, plans: plans,
      reportTables: tables.reportTables, reports: tables.history,
      milestones: tables.milestones, tasks: tables.tasks,
      problems: ProjectRows(ledgers.problems, of: projects) { $0.project },
      approvals: ProjectRows(ledgers.approvals, of: projects) { $0.project },
      inspections: ProjectRows(ledgers.inspections, of: projects) { $0.project },
      bonds: ProjectRows(ledgers.bonds, of: projects) { $0.project },
      candidates: ledgers.candidates,
      factors: ProjectRows(ledgers.factors, of: projects) { $0.project },
      corrections: ledgers.corrections, narratives: narratives.map(\.text), meetings: meetings,
      bulletins: bulletins, tables: sources)
  }

  private mutating func checkFiles() {
    checkPresence()
    checkLinks()
    checkCase()
    checkProgressDates()
    checkProgressYears()
    checkIssuedPlans()
  }

  var hasErrors: Bool { found.contains { $0.severity == .error } }
}

extension ProjectRows {
  init(_ rows: [Row], of projects: [Project], about project: (Row) -> Int?) {
    self.init(rows, amongProjects: projects.count, about: project)
  }

  /// - Parameter projects: How many the register names.
  init(_ rows: [Row], amongProjects projects: Int, about project: (Row) -> Int?) {
    // Said here, where the compiler knows the row, rather than for every row by a witness.
    var subjects: [Int32] = []
    subjects.reserveCapacity(rows.count)
    for position in rows.indices { subjects.append(Int32(project(rows[position]) ?? -1)) }
    self.init(rows, projects: projects, subjects: subjects)
  }
}
