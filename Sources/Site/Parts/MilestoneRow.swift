import Portfolio
import Templates

/// A key node of a project: when it was due, when it came, how late it is.
final class MilestoneRow: Sendable {
  let name: String
  let planned: Day

  /// Not after the edition's day.
  let actual: Day?

  /// `ahead`, `behind`, or empty where there is nothing to judge.
  let sign: String
  let mark: String
  let verdict: String
  private let origin: Origin
  private let edition: Edition

  static let shape = Shape<MilestoneRow>([
    .text("name") { $0.name },
    .text("planned") { $0.planned.description },
    .text("plannedText") { $0.edition.words.write($0.planned, to: &$1) },
    .optionalText("actual") { $0.actual?.description },
    .text("actualText") { $0.edition.words.write($0.actual, to: &$1) },
    .text("sign") { $0.sign },
    .text("mark") { $0.mark },
    .text("verdict") { $0.verdict },
    .text("source") { $0.edition.write(source: $0.origin, to: &$1) },
  ])

  init(_ milestone: Milestone, of edition: Edition) {
    let (words, today) = (edition.words, edition.figures.asOf)
    name = milestone.name
    planned = milestone.planned
    actual = milestone.actual.flatMap { $0 <= today ? $0 : nil }
    let late = planned.days(to: actual ?? today)
    let days = Notation.count(abs(late))
    switch (actual, late) {
    case (nil, ...0): (sign, mark, verdict) = ("", "○", words(.milestoneNotDue))
    case (nil, _): (sign, mark, verdict) = ("behind", "▼", words(.milestonePastDue, [.count: days]))
    case (_, 0): (sign, mark, verdict) = ("", "●", words(.milestoneOnTime))
    case (_, ..<0): (sign, mark, verdict) = ("ahead", "▲", words(.milestoneEarly, [.count: days]))
    default: (sign, mark, verdict) = ("behind", "▼", words(.milestoneLate, [.count: days]))
    }
    origin = milestone.origin
    self.edition = edition
  }
}
