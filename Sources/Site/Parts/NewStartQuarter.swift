import Charts
import Portfolio
import Templates

/// A quarter's planned starts: how many have come, and each of them.
struct NewStartQuarter: Sendable {
  let quarter: Int
  let name: String
  let heading: String
  let counts: NewStartCounts
  let rows: [NewStartRow]

  static let shape = Shape<NewStartQuarter>([
    .text("quarter") { String($0.quarter) },
    .text("name") { $0.name },
    .text("heading") { $0.heading },
    .text("planned") { $1.add(count: $0.counts.planned) },
    .text("started") { $1.add(count: $0.counts.started) },
    .text("startedLate") { $1.add(count: $0.counts.startedLate) },
    .text("overdue") { $1.add(count: $0.counts.overdue) },
    .text("notDue") { $1.add(count: $0.counts.notDue) },
    .markup("bar", writing: { $0.counts.drawBar(to: &$1) }),
    .list("rows", NewStartRow.shape) { $0.rows },
    .flag("hasRows") { !$0.rows.isEmpty },
  ])

  init(_ quarter: Int, _ starts: [NewStart], of edition: Edition, link: Linker) {
    let words = edition.words
    self.quarter = quarter
    name = words(.startsQuarter, [.number: words.numeral(quarter)])
    counts = NewStartCounts(starts)
    heading = words(
      .startsHeading,
      [
        .name: name, .total: Notation.count(counts.planned),
        .count: Notation.count(counts.started),
      ])
    // What should have started and has not comes first: it is what must be acted on.
    rows = (starts.filter(\.isOverdue) + starts.filter { !$0.isOverdue })
      .map { NewStartRow($0, of: edition, link: link) }
  }
}

/// How planned starts stand.
struct NewStartCounts: Hashable, Sendable {
  let planned: Int

  /// In their month or later.
  let started: Int
  let startedLate: Int
  let overdue: Int
  let notDue: Int

  init(_ starts: [NewStart]) {
    planned = starts.count
    started = starts.count { $0.actual != nil }
    startedLate = starts.count { if case .startedLate = $0.standing { true } else { false } }
    overdue = starts.count { $0.isOverdue }
    notDue = starts.count { $0.standing == .notDue }
  }

  /// Started in time, started late, overdue, not due, side by side.
  func drawBar(to output: inout Output) {
    let parts = [
      (started - startedLate, Standing.ahead), (startedLate, .behind), (overdue, .farBehind),
      (notDue, .unknown),
    ]
    output.draw(
      Distribution(
        caption: nil, width: 320,
        parts: parts.map { Distribution.Part(count: Double($0), standing: $1, label: "") }
      ))
  }
}
