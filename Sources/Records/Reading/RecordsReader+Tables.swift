import Diagnostics
import Portfolio

/// All tables of projects.
struct ProjectTables: Sendable {
  var plans: [Plan] = []
  var reportTables: [ReportTable] = []

  /// By date.
  var reports: [Report] = []

  /// The same, by project.
  var history = ReportHistory.none
  var milestones = ProjectRows<Milestone>.none
  var tasks = ProjectRows<ListTask>.none
  var ledgers = Ledgers()
}

extension RecordsReader {
  /// Reads the plans, the progress tables and the ledgers side by side: none of them needs another's
  /// rows, but for the projects that plans name.
  mutating func tables(
    under plans: [PlanText], projects: Int, lists: [ListName]
  ) -> ProjectTables {
    let base = besides
    let parts = gather(TablePart.allCases.count, by: 1, spread) { stretch in
      var reader = base
      var tables = ProjectTables()
      TablePart.allCases[stretch.lowerBound]
        .read(into: &tables, by: &reader, under: plans, projects: projects, lists: lists)
      return (tables, reader)
    }
    var all = ProjectTables()
    for part in TablePart.inReportOrder {
      let (tables, reader) = parts[part.rawValue]
      part.move(from: tables, to: &all)
      take(over: reader)
    }
    return all
  }
}

/// Tables that are read together. The longest come first, so that no thread is left with one.
private enum TablePart: Int, CaseIterable, Sendable {
  case progress, plans, milestones, tasks, ledgers

  /// In which what was found is told.
  static let inReportOrder: [TablePart] = [.milestones, .ledgers, .tasks, .plans, .progress]

  func read(
    into tables: inout ProjectTables, by reader: inout RecordsReader, under plans: [PlanText],
    projects: Int, lists: [ListName]
  ) {
    switch self {
    case .progress:
      (tables.reportTables, tables.reports) = reader.reports(under: plans)
      tables.history = ReportHistory(tables.reports, projects: projects)
    case .plans: tables.plans = reader.plans(plans, projects: projects)
    case .milestones:
      tables.milestones = ProjectRows(reader.milestones(), amongProjects: projects) { $0.project }
    case .tasks:
      tables.tasks = ProjectRows(reader.tasks(of: lists), amongProjects: projects) { $0.project }
    case .ledgers: tables.ledgers = reader.ledgers()
    }
  }

  func move(from tables: ProjectTables, to all: inout ProjectTables) {
    switch self {
    case .progress:
      (all.reportTables, all.reports) = (tables.reportTables, tables.reports)
      all.history = tables.history
    case .plans: all.plans = tables.plans
    case .milestones: all.milestones = tables.milestones
    case .tasks: all.tasks = tables.tasks
    case .ledgers: all.ledgers = tables.ledgers
    }
  }
}
