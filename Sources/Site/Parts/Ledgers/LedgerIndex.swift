import Portfolio

/// Rows of the ledgers by what they name, found once for all pages of an edition; of those that
/// had happened by its day.
struct LedgerIndex: Sendable {
  private let problems: [Int: [Problem]]
  private let approvals: [Int: [ApprovalStep]]
  private let needs: [Int: [FactorStanding]]

  /// By a problem's id.
  private let meetings: [String: [Meeting]]

  /// By project.
  let standings: [FactorStanding]

  static let none = LedgerIndex()

  private init() {
    problems = [:]
    approvals = [:]
    needs = [:]
    meetings = [:]
    standings = []
  }

  init(of register: Register, asOf day: Day) {
    problems = LedgerIndex.grouped(
      register.problems.rows.filter { $0.raised <= day }, by: \.department)
    approvals = LedgerIndex.grouped(
      register.approvals.rows.filter { $0.accepted <= day }, by: \.department)
    standings = register.factorStandings(on: day)
    needs = LedgerIndex.grouped(standings, by: \.need.department)
    var meetings: [String: [Meeting]] = [:]
    for meeting in register.meetings where meeting.date <= day {
      for problem in Set(meeting.problems) {
        meetings[register.problems.rows[problem].id, default: []].append(meeting)
      }
    }
    self.meetings = meetings
  }

  /// In the order of the table.
  func problems(of department: Int) -> [Problem] { problems[department] ?? [] }

  /// In the order of the table.
  func approvals(of department: Int) -> [ApprovalStep] { approvals[department] ?? [] }

  /// By project.
  func needs(of department: Int) -> [FactorStanding] { needs[department] ?? [] }

  /// That took a problem up, oldest first.
  func meetings(on problem: Problem) -> [Meeting] { meetings[problem.id] ?? [] }

  private static func grouped<Row>(
    _ rows: [Row], by unit: (Row) -> Int?
  ) -> [Int: [Row]] {
    rows.reduce(into: [:]) { groups, row in
      if let unit = unit(row) { groups[unit, default: []].append(row) }
    }
  }
}
