import Portfolio
import Templates

/// A project that the plan means to start: when, and how that went.
struct NewStartRow: Sendable {
  let name: String
  let link: String
  let sector: String
  let unit: String
  let planned: String
  let actual: Day?
  let actualText: String

  /// `behind`, `behind serious`, or empty where there is nothing to reproach.
  let sign: String
  let mark: String
  let verdict: String

  static let shape = Shape<NewStartRow>([
    .text("name") { $0.name },
    .text("link") { $0.link },
    .text("sector") { $0.sector },
    .text("unit") { $0.unit },
    .text("planned") { $0.planned },
    .optionalText("actual") { $0.actual?.description },
    .text("actualText") { $0.actualText },
    .text("sign") { $0.sign },
    .text("mark") { $0.mark },
    .text("verdict") { $0.verdict },
  ])

  init(_ start: NewStart, of edition: Edition, link: Linker) {
    let (register, words) = (edition.register, edition.words)
    name = start.entry.name
    self.link = link(.project(register.projects[start.entry.project]))
    sector = register.settings.sectors[start.entry.sector]
    unit = edition.name(ofUnit: start.entry.unit)
    planned = words.monthName(start.planned.month)
    actual = start.actual
    actualText = words.date(start.actual)
    switch start.standing {
    case .started: (sign, mark, verdict) = ("", "●", words(.startsOnTime))
    case .startedLate(let days):
      (sign, mark) = ("behind", "▼")
      verdict = words(.startsLate, [.count: Notation.count(days)])
    case .overdue(let days):
      (sign, mark) = ("behind serious", "▼")
      verdict = words(.startsNotStarted, [.count: Notation.count(days)])
    case .notDue: (sign, mark, verdict) = ("", "○", words(.startsNotDue))
    }
  }
}
