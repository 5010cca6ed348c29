import Portfolio
import Templates

/// A problem of the ledger: what blocks a project, who must act, what came of it.
struct ProblemRow: Sendable {
  let problem: Problem

  /// To its row in the ledger.
  let ledgerLink: String
  let project: NamedLink
  let department: NamedLink?
  let level: String
  let raisedText: String

  /// Not after the edition's day.
  let pushedText: String?
  let escalatedText: String?
  let dueText: String?

  /// When it was solved and by what; nil while it is open.
  let outcome: String?
  let daysOpen: Int
  let carried: String?
  let verdict: Verdict

  /// By which the ledger can be filtered, several of them joined by `|`.
  let stateKeys: String
  let meetings: [MenuEntry]

  static let shape = Shape<ProblemRow>([
    .text("id") { $0.problem.id },
    .text("summary") { $0.problem.summary },
    .text("factor") { $0.problem.factor },
    .optionalText("cause") { $0.problem.cause },
    .optionalText("proposal") { $0.outcome == nil ? $0.problem.proposal : nil },
    .optionalText("outcome") { $0.outcome },
    .text("ledgerLink") { $0.ledgerLink },
    .optional("project", NamedLink.shape) { $0.project },
    .optional("department", NamedLink.shape) { $0.department },
    .text("departmentName") { $0.department?.name ?? "" },
    .text("level") { $0.level },
    .text("raised") { $0.problem.raised.description },
    .text("raisedKey") { $0.problem.raised.description.filter(\.isNumber) },
    .text("raisedText") { $0.raisedText },
    .optionalText("pushedText") { $0.pushedText },
    .optionalText("escalatedText") { $0.escalatedText },
    .optionalText("dueText") { $0.dueText },
    .text("daysOpen") { $1.add(count: $0.daysOpen) },
    .optionalText("carried") { $0.carried },
    .optional("verdict", Verdict.shape) { $0.verdict },
    .text("stateKeys") { $0.stateKeys },
    .list("meetings", MenuEntry.shape) { $0.meetings },
    .flag("hasMeetings") { !$0.meetings.isEmpty },
  ])

  init(_ problem: Problem, of edition: Edition, link: Linker) {
    let (words, day) = (edition.words, edition.figures.asOf)
    func text(_ date: Day?) -> String? {
      date.flatMap { $0 <= day ? words.date($0) : nil }
    }
    self.problem = problem
    ledgerLink = link(.problems, fragment: problem.id)
    project = edition.project(problem.project, link: link)
    department = problem.department.map { edition.unit($0, link: link) }
    level = words(problem.level.term)
    raisedText = words.date(problem.raised)
    pushedText = text(problem.pushed)
    escalatedText = text(problem.escalated)
    dueText = problem.due.map { words.date($0) }
    outcome = problem.isSolved(by: day) ? edition.outcome(of: problem) : nil
    daysOpen = problem.daysOpen(on: day)
    let months = problem.monthsCarried(on: day)
    carried = months > 0 ? words(.problemCarried, [.count: Notation.count(months)]) : nil
    verdict = edition.verdict(of: problem)
    stateKeys = problem.stateKeys(on: day)
    meetings = edition.ledgers.meetings(on: problem).map { meeting in
      MenuEntry(
        label: words.date(meeting.date), link: link(.meeting(meeting)), isCurrent: false,
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
  /// `solved`, or `open` and how it stands; `overdue` and `escalated` where it is.
  fileprivate func stateKeys(on day: Day) -> String {
    var keys = isSolved(by: day) ? ["solved"] : ["open"]
    if isOpen(on: day) { keys.append(state == .waiting ? "waiting" : "underWay") }
    if isOverdue(on: day) { keys.append("overdue") }
    if escalated.map({ $0 <= day }) ?? false { keys.append("escalated") }
    return keys.joined(separator: "|")
  }

  /// Overdue first, the longest overdue ahead; then open by age; then solved, the newest ahead.
  static func precedes(_ left: Problem, _ right: Problem, on day: Day) -> Bool {
    func key(_ problem: Problem) -> (Int, Int) {
      if let days = problem.daysOverdue(on: day) { return (0, -days) }
      if problem.isOpen(on: day) { return (1, -problem.daysOpen(on: day)) }
      return (2, problem.resolved.map { $0.days(to: day) } ?? 0)
    }
    let (first, second) = (key(left), key(right))
    return first == second ? bytesPrecede(left.id, right.id) : first < second
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
