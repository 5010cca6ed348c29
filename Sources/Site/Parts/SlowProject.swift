import Portfolio
import Templates

/// A project seriously behind, and what the problem ledger says of it.
struct SlowProject: Sendable {
  let name: String
  let unit: String
  let annual: Money
  let rate: String
  let lead: LeadView?

  /// The open problems' causes; a project without one on record is named as unexplained.
  let cause: String

  static let shape = Shape<SlowProject>([
    .text("name") { $0.name },
    .text("unit") { $0.unit },
    .text("annual") { $1.add(wan: $0.annual) },
    .text("rate") { $0.rate },
    .optional("lead", LeadView.shape) { $0.lead },
    .text("cause") { $0.cause },
  ])

  /// Formal projects seriously behind, the slowest first, then the larger plan, then id.
  static func all(of edition: Edition) -> [SlowProject] {
    let slow = edition.figures.formal.filter { $0.progress.pace == .seriouslyBehind }
    return slow.slowestFirst.map { project in
      SlowProject(
        name: project.entry.name, unit: edition.name(ofUnit: project.entry.unit),
        annual: project.entry.annual, rate: Notation.percent(project.progress.rate),
        lead: LeadView(project.progress, in: edition.words),
        cause: edition.openCauses(of: project.entry.project)
          ?? edition.words(.reportUnexplained))
    }
  }
}

extension [ProjectFigures] {
  /// By lead, then the larger plan, then id.
  var slowestFirst: [ProjectFigures] {
    sorted { left, right in
      let (first, second) = (left.progress.lead ?? .zero, right.progress.lead ?? .zero)
      if first != second { return first < second }
      if left.entry.annual != right.entry.annual { return left.entry.annual > right.entry.annual }
      return left.entry.project < right.entry.project
    }
  }
}

extension Edition {
  /// What blocks a project on the edition's day, by its open problems; nil where there is none.
  func openCauses(of project: Int) -> String? {
    let open = register.problems.of(project).filter { $0.isOpen(on: figures.asOf) }
    guard !open.isEmpty else { return nil }
    return open.map { $0.cause ?? $0.summary }.joined(separator: words(.listClause))
  }

  /// Formal projects behind, but not seriously, without an open problem on record; nil where there
  /// is none.
  var unexplainedText: String? {
    let names = figures.formal.filter { project in
      project.progress.pace == .behind
        && !register.problems.of(project.entry.project).contains { $0.isOpen(on: figures.asOf) }
    }.map(\.entry.name)
    guard !names.isEmpty else { return nil }
    return words(
      .reportBehindUnexplained,
      [
        .count: Notation.count(names.count),
        .name: names.joined(separator: words(.listSeparator)),
      ])
  }
}
