import Portfolio
import Templates

/// A meeting in the list of all.
struct MeetingRow: Sendable {
  let date: Day
  let dateText: String
  let kind: String
  let chair: String?
  let link: String

  /// The problems that it took up, as they stand now.
  let problems: ProblemFigures

  static let shape = Shape<MeetingRow>([
    .text("date") { $0.date.description },
    .text("dateText") { $0.dateText },
    .text("kind") { $0.kind },
    .text("chair") { $0.chair ?? Notation.absent },
    .text("link") { $0.link },
    .text("taken") { $1.add(count: $0.problems.raised) },
    .text("solved") { $1.add(count: $0.problems.solved) },
    .text("open") { $1.add(count: $0.problems.open) },
  ])

  init(_ meeting: Meeting, of edition: Edition, link: Linker) {
    let problems = meeting.problems.map { edition.register.problems.rows[$0] }
    date = meeting.date
    dateText = edition.words.date(meeting.date)
    kind = meeting.kind ?? edition.words(.meetingKind)
    chair = meeting.chair
    self.link = link(.meeting(meeting))
    self.problems = ProblemFigures(of: problems, on: edition.figures.asOf)
  }
}
