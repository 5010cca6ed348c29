import Portfolio
import Templates

/// A project that a plan's change concerns.
struct PlanChangeRow: Sendable {
  let name: String
  let link: String
  let sector: String
  let unit: String

  /// 预备转正式, 正式转预备; empty for others.
  let mark: String
  let source: String
  let status: String
  let total: Money
  let before: Money?
  let after: Money?

  /// What else changed, in words.
  let others: String

  static let shape = Shape<PlanChangeRow>([
    .text("name") { $0.name },
    .text("link") { $0.link },
    .text("sector") { $0.sector },
    .text("unit") { $0.unit },
    .optionalText("mark") { $0.mark.isEmpty ? nil : $0.mark },
    .text("source") { $0.source },
    .text("status") { $0.status },
    .text("total") { $1.add(wan: $0.total) },
    .text("annual") { $1.add(wan: $0.after ?? $0.before) },
    .text("before") { $1.add(wan: $0.before) },
    .text("after") { $1.add(wan: $0.after) },
    .text("difference") { $0.difference },
    .text("others") { $0.others },
  ])

  /// - Returns: nil where neither plan names the project.
  init?(_ change: PlanChange, isAcrossYears: Bool, of edition: Edition, link: Linker) {
    guard let entry = change.entry else { return nil }
    let words = edition.words
    name = entry.name
    self.link = link(.project(edition.register.projects[entry.project]))
    sector = edition.settings.sectors[entry.sector]
    unit = edition.name(ofUnit: entry.unit)
    mark =
      switch change.cause {
      case .promoted: words(.planCausePromoted)
      case .demoted: words(.planCauseDemoted)
      default: ""
      }
    source = entry.source.map { words($0.term) } ?? ""
    status = edition.figures.status(of: entry.project).map { words($0.term) } ?? ""
    total = entry.total
    before = change.before.flatMap { $0.isFormal ? $0.annual : nil }
    after = change.after.flatMap { $0.isFormal ? $0.annual : nil }
    others = edition.amendments(of: change, isAcrossYears: isAcrossYears)
      .joined(separator: words(.listClause))
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
    func changed(_ term: Term, _ from: String, _ to: String) -> String? {
      from == to ? nil : words(term, [.from: from, .to: to])
    }
    // What was new last year is continued this year without anybody's decision.
    let growsOlder = isAcrossYears && before.nature == .new && after.nature == .continued
    let amendments = [
      changed(.planChangeName, before.name, after.name),
      changed(.planChangeTotal, Notation.wan(before.total), Notation.wan(after.total)),
      changed(.planChangeUnit, name(ofUnit: before.unit), name(ofUnit: after.unit)),
      growsOlder
        ? nil : changed(.planChangeNature, words(before.nature.term), words(after.nature.term)),
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
