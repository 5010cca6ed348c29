import Charts
import Portfolio
import Templates

/// A key node of a project: when it was due, when it came, how late it is.
final class MilestoneRow: Sendable {
  let name: String
  let planned: Day

  /// Not after the edition's day.
  let actual: Day?

  /// How it stands; nil where it is not due yet.
  let standing: Standing?
  let verdict: String
  private let origin: Origin
  private let edition: Edition

  static let shape = Shape<MilestoneRow>([
    .text("name") { $0.name },
    .figure("planned") { $1.add(iso: $0.planned) },
    .text("plannedText") { $0.edition.words.write($0.planned, to: &$1) },
    .optionalText("actual", { $0.actual }) { $2.add(iso: $1) },
    .text("actualText") { $0.edition.words.write($0.actual, to: &$1) },
    .figure("sign") { $1.add($0.sign) },
    .figure("mark") { $1.add($0.mark) },
    .text("verdict") { $0.verdict },
    .text("source") { $0.edition.write(source: $0.origin, to: &$1) },
  ])

  init(_ milestone: Milestone, of edition: Edition) {
    let today = edition.figures.asOf
    name = milestone.name
    planned = milestone.planned
    actual = milestone.actual.flatMap { $0 <= today ? $0 : nil }
    let late = planned.days(to: actual ?? today)
    let term: Term
    switch (actual, late) {
    case (nil, ...0): (standing, term) = (nil, .milestoneNotDue)
    case (nil, _): (standing, term) = (.behind, .milestonePastDue)
    case (_, 0): (standing, term) = (.level, .milestoneOnTime)
    case (_, ..<0): (standing, term) = (.ahead, .milestoneEarly)
    default: (standing, term) = (.behind, .milestoneLate)
    }
    verdict = edition.words(term) { blank, output in
      if blank == .count { output.add(count: abs(late)) }
    }
    origin = milestone.origin
    self.edition = edition
  }

  /// `ahead`, `behind`, or empty where there is nothing to judge.
  private var sign: StaticString {
    switch standing {
    case .ahead: "ahead"
    case .behind: "behind"
    default: ""
    }
  }

  private var mark: StaticString {
    switch standing {
    case .ahead: "▲"
    case .behind: "▼"
    case .level: "●"
    default: "○"
    }
  }
}
