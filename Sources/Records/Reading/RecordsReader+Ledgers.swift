import Portfolio

/// The tables of which there is one each.
struct Ledgers: Sendable {
  var problems: [Problem] = []
  var approvals: [ApprovalStep] = []
  var inspections: [Inspection] = []
  var bonds: [BondApplication] = []
  var candidates: [Candidate] = []
  var factors: [FactorNeed] = []
  var corrections: [Correction] = []
}

extension RecordsReader {
  /// All but the milestones, of which there are far more than of anything else.
  mutating func ledgers() -> Ledgers {
    Ledgers(
      problems: ledger(.problems, as: ProblemTable.self) { $0.problem(&$1) },
      approvals: ledger(.approvals, as: ApprovalTable.self) { $0.step(&$1) },
      inspections: ledger(.inspections, as: InspectionTable.self) { $0.inspection(&$1) },
      bonds: ledger(.bonds, as: BondTable.self) { $0.application(&$1) },
      candidates: ledger(.candidates, as: CandidateTable.self) { $0.candidate(&$1) },
      factors: ledger(.factors, as: FactorTable.self) { $0.need(&$1) },
      corrections: ledger(.corrections, as: CorrectionTable.self) { $0.correction(&$1) })
  }

  mutating func milestones() -> [Milestone] {
    ledger(.milestones, as: MilestoneTable.self) { $0.milestone(&$1) }
  }

  /// No rows where there is no such table.
  private mutating func ledger<Format: TableFormat, Record>(
    _ ledger: Ledger, as format: Format.Type,
    _ record: (inout Format, inout TableReader) -> Record?
  ) -> [Record] {
    guard layout.has(.ledger(ledger)) else { return [] }
    return rows(of: "\(ledger.rawValue).csv", as: format, record)
  }

  /// The lists' tasks, list by list in the order of portal.yml.
  mutating func tasks(of lists: [ListName]) -> [ListTask] {
    var tasks: [(list: Int, tasks: [ListTask])] = []
    for file in layout.lists {
      let list = lists.firstIndex { $0.id == file.id } ?? lists.count
      tasks.append((list, rows(of: file.path, as: ListTable.self) { $0.task(&$1, of: list) }))
    }
    return tasks.sorted { $0.list < $1.list }.flatMap(\.tasks)
  }
}
