import Portfolio
import Templates

/// A project that the plan means to start: when, and how that went.
final class NewStartRow: Sendable {
  private let start: NewStart
  private let edition: Edition
  private let link: Linker

  static let shape = Shape<NewStartRow>([
    .text("name") { $0.start.entry.name },
    .text("link") { $0.link.write(.project(id: $0.id), to: &$1) },
    .text("sector") { $0.edition.settings.sectors[$0.start.entry.sector] },
    .text("unit") { $0.edition.name(ofUnit: $0.start.entry.unit) },
    .text("planned") { $0.edition.words.monthName($0.start.planned.month) },
    .optionalText("actual") { $0.start.actual?.description },
    .text("actualText") { $0.edition.words.write($0.start.actual, to: &$1) },
    .text("sign") { $0.sign },
    .text("mark") { $0.mark },
    .text("verdict") { $0.write(verdictTo: &$1) },
  ])

  init(_ start: NewStart, of edition: Edition, link: Linker) {
    self.start = start
    self.edition = edition
    self.link = link
  }

  private var id: String { edition.register.projects[start.entry.project].id }

  /// `behind`, `behind serious`, or empty where there is nothing to reproach.
  private var sign: String {
    switch start.standing {
    case .started, .notDue: ""
    case .startedLate: "behind"
    case .overdue: "behind serious"
    }
  }

  private var mark: String {
    switch start.standing {
    case .started: "●"
    case .startedLate, .overdue: "▼"
    case .notDue: "○"
    }
  }

  private func write(verdictTo output: inout Output) {
    let words = edition.words
    switch start.standing {
    case .started: words.write(.startsOnTime, to: &output)
    case .startedLate(let days):
      words.write(.startsLate, to: &output, .count) { $0.add(count: days) }
    case .overdue(let days):
      words.write(.startsNotStarted, to: &output, .count) { $0.add(count: days) }
    case .notDue: words.write(.startsNotDue, to: &output)
    }
  }
}
