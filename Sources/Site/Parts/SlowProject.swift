import Portfolio
import Templates

/// A project seriously behind, and what the problem ledger says of it.
final class SlowProject: Sendable {
  private let entry: PlanEntry
  private let progress: Progress

  /// Whether a problem of it is open.
  private let isBlocked: Bool
  private let edition: Edition

  static let shape = Shape<SlowProject>([
    .text("name") { $0.entry.name },
    .text("unit") { $0.edition.name(ofUnit: $0.entry.unit) },
    .text("annual") { $1.add(wan: $0.progress.annual) },
    .text("rate") { $1.add(percent: $0.progress.rate) },
    .optional("lead", LeadView.shape) { LeadView($0.progress, in: $0.edition.words) },
    .text("cause") { $0.cause },
  ])

  private init(_ entry: PlanEntry, _ progress: Progress, isBlocked: Bool, of edition: Edition) {
    self.entry = entry
    self.progress = progress
    self.isBlocked = isBlocked
    self.edition = edition
  }

  /// The open problems' causes; a project without one on record is named as unexplained.
  private var cause: String {
    let known = isBlocked ? edition.openCauses(of: entry.project) : nil
    return known ?? edition.words(.reportUnexplained)
  }

  /// Formal projects seriously behind, the slowest first, then the larger plan, then id.
  ///
  /// - Parameter isBlocked: ``Edition/hasOpenProblem``.
  static func all(of edition: Edition, isBlocked: [Bool]) -> [SlowProject] {
    let figures = edition.figures
    let (facts, entries) = (figures.plan.facts, figures.plan.entries)
    let slow = figures.rows { $0.isFormal && $1.pace == .seriouslyBehind }
    return figures.slowestFirst(slow).map { row in
      SlowProject(
        entries[row], figures.progress(at: row), isBlocked: isBlocked[facts[row].project],
        of: edition)
    }
  }
}

extension Edition {
  /// For each project, whether it has an open problem on the edition's day.
  var hasOpenProblem: [Bool] {
    var hasOne = [Bool](repeating: false, count: register.projects.count)
    for problem in register.problems.rows where problem.isOpen(on: figures.asOf) {
      hasOne[problem.project] = true
    }
    return hasOne
  }

  /// What blocks a project on the edition's day, by its open problems; nil where there is none.
  func openCauses(of project: Int) -> String? {
    let open = register.problems.of(project).filter { $0.isOpen(on: figures.asOf) }
    guard !open.isEmpty else { return nil }
    return open.map { $0.cause ?? $0.summary }.joined(separator: words(.listClause))
  }

  /// Formal projects behind, but not seriously, without an open problem on record; nil where there
  /// is none.
  ///
  /// - Parameter isBlocked: ``hasOpenProblem``.
  func unexplainedText(isBlocked: [Bool]) -> String? {
    let unexplained = figures.rows {
      $0.isFormal && $1.pace == .behind && !isBlocked[$0.project]
    }
    guard !unexplained.isEmpty else { return nil }
    let names = unexplained.map { figures.plan.entries[$0].name }
    return words(
      .reportBehindUnexplained,
      [
        .count: Notation.count(names.count),
        .name: names.joined(separator: words(.listSeparator)),
      ])
  }
}
