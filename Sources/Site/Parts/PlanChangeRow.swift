import Portfolio
import Templates

/// A project that a plan's change concerns.
final class PlanChangeRow: Sendable {
  private let change: PlanChange
  private let entry: PlanEntry

  /// What else changed, in words.
  let others: String
  private let edition: Edition
  private let link: Linker

  static let shape = Shape<PlanChangeRow>([
    .text("name") { $0.entry.name },
    .text("link") { $0.link.write(.project(id: $0.id), to: &$1) },
    .text("sector") { $0.edition.settings.sectors[$0.entry.sector] },
    .text("unit") { $0.edition.name(ofUnit: $0.entry.unit) },
    .optionalText("mark") { $0.mark },
    .text("source") { row, output in
      if let source = row.entry.source { row.edition.words.write(source.term, to: &output) }
    },
    .text("status") { row, output in
      if let status = row.status { row.edition.words.write(status.term, to: &output) }
    },
    .text("total") { $1.add(wan: $0.entry.total) },
    .text("annual") { $1.add(wan: $0.after ?? $0.before) },
    .text("before") { $1.add(wan: $0.before) },
    .text("after") { $1.add(wan: $0.after) },
    .text("difference") { $0.difference },
    .text("others") { $0.others },
  ])

  /// - Returns: nil where neither plan names the project.
  init?(_ change: PlanChange, isAcrossYears: Bool, of edition: Edition, link: Linker) {
    guard let entry = change.entry else { return nil }
    self.change = change
    self.entry = entry
    self.edition = edition
    self.link = link
    others = edition.amendments(of: change, isAcrossYears: isAcrossYears)
      .joined(separator: edition.words(.listClause))
  }

  private var id: String { edition.register.projects[entry.project].id }

  var hasSource: Bool { entry.source != nil }

  var status: Report.Status? { edition.figures.status(of: entry.project) }

  private var before: Money? { change.before.flatMap { $0.isFormal ? $0.annual : nil } }

  private var after: Money? { change.after.flatMap { $0.isFormal ? $0.annual : nil } }

  /// 预备转正式, 正式转预备; nil for others.
  private var mark: String? {
    switch change.cause {
    case .promoted: edition.words(.planCausePromoted)
    case .demoted: edition.words(.planCauseDemoted)
    default: nil
    }
  }

  private var difference: String {
    guard let before, let after else { return Notation.absent }
    return (after > before ? "+" : "") + Notation.wan(after - before)
  }
}

extension Edition {
  /// What changed of a project that stays, its annual plan aside.
  fileprivate func amendments(of change: PlanChange, isAcrossYears: Bool) -> [String] {
    guard let before = change.before, let after = change.after, change.isAmended else { return [] }
    func changed<Value: Equatable>(
      _ term: Term, _ from: Value, _ to: Value, _ text: (Value) -> String
    ) -> String? {
      guard from != to else { return nil }
      let (before, after) = (text(from), text(to))
      return before == after ? nil : words(term, [.from: before, .to: after])
    }
    // What was new last year is continued this year without anybody's decision.
    let growsOlder = isAcrossYears && before.nature == .new && after.nature == .continued
    let amendments = [
      changed(.planChangeName, before.name, after.name) { $0 },
      changed(.planChangeTotal, before.total, after.total) { Notation.wan($0) },
      changed(.planChangeUnit, before.unit, after.unit, name(ofUnit:)),
      growsOlder
        ? nil : changed(.planChangeNature, before.nature, after.nature) { words($0.term) },
      tierChange(.planChangeTierIn, after.tiers.filter { !before.tiers.contains($0) }),
      tierChange(.planChangeTierOut, before.tiers.filter { !after.tiers.contains($0) }),
    ]
    return amendments.compactMap { $0 }
  }

  private func tierChange(_ term: Term, _ tiers: [Int]) -> String? {
    let names = tiers.map { settings.tiers[$0].name }
    return names.isEmpty
      ? nil : words(term, [.name: names.joined(separator: words(.listSeparator))])
  }
}
