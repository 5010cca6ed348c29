import Diagnostics
import Portfolio

/// All tables of projects.
struct ProjectTables: Sendable {
  let plans: [Plan]
  let reportTables: [ReportTable]
  let reports: [Report]
  let ledgers: Ledgers
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
      let part = TablePart.allCases[stretch.lowerBound]
      return (part.read(by: &reader, under: plans, projects: projects, lists: lists), reader)
    }
    for (_, reader) in parts { take(over: reader) }
    let contents = parts.map(\.0)
    return ProjectTables(
      plans: contents.lazy.compactMap(\.plans).first ?? [],
      reportTables: contents.lazy.compactMap(\.reports).first?.0 ?? [],
      reports: contents.lazy.compactMap(\.reports).first?.1 ?? [],
      ledgers: contents.lazy.compactMap(\.ledgers).first ?? .none)
  }
}

/// Tables that are read together. The longest come first.
private enum TablePart: CaseIterable, Sendable {
  case ledgers, plans, progress

  struct Contents: Sendable {
    var plans: [Plan]?
    var reports: ([ReportTable], [Report])?
    var ledgers: Ledgers?
  }

  func read(
    by reader: inout RecordsReader, under plans: [PlanText], projects: Int, lists: [ListName]
  ) -> Contents {
    switch self {
    case .plans: Contents(plans: reader.plans(plans, projects: projects))
    case .progress: Contents(reports: reader.reports(under: plans))
    case .ledgers: Contents(ledgers: reader.ledgers(of: lists))
    }
  }
}

extension Ledgers {
  fileprivate static var none: Ledgers {
    Ledgers(
      milestones: [], problems: [], approvals: [], inspections: [], bonds: [], candidates: [],
      factors: [], corrections: [], tasks: [])
  }
}
