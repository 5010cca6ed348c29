import Portfolio
import Templates

/// The coordination record: every meeting held, the newest first.
struct MeetingsPage: Sendable {
  let chrome: Chrome
  let finding: [Clause]
  let related: [MenuEntry]
  let rows: [MeetingRow]

  static let shape = Shape<MeetingsPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .list("finding", Clause.shape) { $0.finding },
      .list("related", MenuEntry.shape) { $0.related },
      .flag("hasViews") { !$0.related.isEmpty },
      .list("rows", MeetingRow.shape) { $0.rows },
    ])

  init(of edition: Edition) {
    let words = edition.words
    let link = Linker(from: .meetings)
    let meetings = edition.directory.ledgers.meetings.map { edition.register.meetings[$0] }
    let taken = Set(meetings.flatMap(\.problems)).sorted()
      .map { edition.register.problems.rows[$0] }
    let problems = ProblemFigures(of: taken, on: edition.figures.asOf)
    chrome = edition.ledgerChrome(.viewsMeetings, at: .meetings)
    var clauses = [words(.meetingsHeld, [.count: Notation.count(meetings.count)])]
    if problems.raised > 0 {
      clauses += [
        words(.meetingsTook, [.count: Notation.count(problems.raised)]),
        words(.meetingsSolved, [.count: Notation.count(problems.solved)]),
      ]
    }
    finding = Clause.sentence(clauses, in: words)
    related = edition.coordinationViews(current: .meetings, link: link)
    rows = meetings.reversed().map { MeetingRow($0, of: edition, link: link) }
  }
}
