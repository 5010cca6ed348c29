import Portfolio
import Templates

/// A problem of the ledger: what blocks a project, who must act, what came of it.
final class ProblemRow: Sendable {
  let problem: Problem
  private let edition: Edition
  private let link: Linker

  static let shape = Shape<ProblemRow>([
    .text("id") { $0.problem.id },
    .text("summary") { $0.problem.summary },
    .text("factor") { $0.problem.factor },
    .optionalText("cause") { $0.problem.cause },
    .optionalText("proposal") { $0.isSolved ? nil : $0.problem.proposal },
    .optionalText("outcome") { $0.isSolved ? $0.edition.outcome(of: $0.problem) : nil },
    .text("ledgerLink") { $0.link.write(.problems, fragment: $0.problem.id, to: &$1) },
    .optional("project", NamedLink.shape) {
      $0.edition.project($0.problem.project, link: $0.link)
    },
    .optional("department", NamedLink.shape) { row in
      row.problem.department.map { row.edition.unit($0, link: row.link) }
    },
    .text("departmentName") { row in
      row.problem.department.map(row.edition.name(ofUnit:)) ?? ""
    },
    .text("level") { $0.edition.words.write($0.problem.level.term, to: &$1) },
    .text("raised") { $0.problem.raised.description },
    .text("raisedKey") { row, output in
      for byte in row.problem.raised.description.utf8 where byte != UInt8(ascii: "-") {
        output.add(byte)
      }
    },
    .text("raisedText") { $0.edition.words.write($0.problem.raised, to: &$1) },
    .optionalText("pushedText") { $0.text(of: $0.problem.pushed) },
    .optionalText("escalatedText") { $0.text(of: $0.problem.escalated) },
    .optionalText("dueText") { row in row.problem.due.map { row.edition.words.date($0) } },
    .text("daysOpen") { $1.add(count: $0.problem.daysOpen(on: $0.day)) },
    .optionalText("carried") { $0.carried },
    .optional("verdict", Verdict.shape) { $0.edition.verdict(of: $0.problem) },
    .text("stateKeys") { $0.problem.write(stateKeysOn: $0.day, to: &$1) },
    .list("meetings", MenuEntry.shape) { $0.meetings },
    .flag("hasMeetings") { !$0.edition.ledgers.meetings(on: $0.problem).isEmpty },
  ])

  init(_ problem: Problem, of edition: Edition, link: Linker) {
    self.problem = problem
    self.edition = edition
    self.link = link
  }

  private var day: Day { edition.figures.asOf }

  private var isSolved: Bool { problem.isSolved(by: day) }

  /// nil where the date is after the edition's day.
  private func text(of date: Day?) -> String? {
    date.flatMap { $0 <= day ? edition.words.date($0) : nil }
  }

  private var carried: String? {
    let months = problem.monthsCarried(on: day)
    return months > 0
      ? edition.words(.problemCarried, [.count: Notation.count(months)]) : nil
  }

  private var meetings: [MenuEntry] {
    edition.ledgers.meetings(on: problem).map { meeting in
      MenuEntry(
        label: edition.words.date(meeting.date), link: link(.meeting(meeting)), isCurrent: false,
        isParent: false)
    }
  }
}

extension Edition {
  /// 2022年12月16日解决：临时箱变送电，施工恢复两班.
  fileprivate func outcome(of problem: Problem) -> String {
    let solved = words(.problemSolvedOn, [.date: words.date(problem.resolved)])
    return problem.outcome.map { words(.headingWithFinding, [.title: solved, .value: $0]) }
      ?? solved
  }

  fileprivate func verdict(of problem: Problem) -> Verdict {
    if problem.isSolved(by: figures.asOf) { return Verdict(.done, words(.problemSolved)) }
    if let days = problem.daysOverdue(on: figures.asOf) {
      return Verdict(.late, words(.problemOverdue, [.count: Notation.count(days)]))
    }
    return Verdict(.open, words(problem.state == .waiting ? .problemWaiting : .problemUnderWay))
  }
}

extension Problem {
  /// By which the ledger can be filtered, joined by `|`: `solved`, or `open` and how it stands;
  /// `overdue` and `escalated` where it is.
  fileprivate func write(stateKeysOn day: Day, to output: inout Output) {
    output.add(isSolved(by: day) ? "solved" : "open")
    if isOpen(on: day) { output.add(state == .waiting ? "|waiting" : "|underWay") }
    if isOverdue(on: day) { output.add("|overdue" as StaticString) }
    if let escalated, escalated <= day { output.add("|escalated" as StaticString) }
  }

  /// By which problems are told: overdue first, the longest overdue ahead; then open by age; then
  /// solved, the newest ahead.
  struct Order: Comparable {
    private let group: Int
    private let days: Int
    private let id: String

    init(of problem: Problem, on day: Day) {
      id = problem.id
      if let overdue = problem.daysOverdue(on: day) {
        (group, days) = (0, -overdue)
      } else if problem.isOpen(on: day) {
        (group, days) = (1, -problem.daysOpen(on: day))
      } else {
        (group, days) = (2, problem.resolved.map { $0.days(to: day) } ?? 0)
      }
    }

    static func < (left: Order, right: Order) -> Bool {
      if left.group != right.group { return left.group < right.group }
      if left.days != right.days { return left.days < right.days }
      return bytesPrecede(left.id, right.id)
    }
  }
}

extension Problem.Level {
  var term: Term {
    switch self {
    case .department: .levelDepartment
    case .leadingGroup: .levelGroup
    case .cityMeeting: .levelCity
    }
  }
}
