import Charts
import Portfolio
import Templates

/// The needs of one factor, one department or one month, by state.
struct FactorGroupRow: Sendable {
  let group: NamedLink
  let counts: FactorCounts

  static let shape = Shape<FactorGroupRow>([
    .optional("group", NamedLink.shape) { $0.group },
    .text("all") { $1.add(count: $0.counts.all) },
    .text("secured") { $1.add(count: $0.counts.secured) },
    .text("underWay") { $1.add(count: $0.counts.underWay) },
    .text("unsecured") { $1.add(count: $0.counts.unsecured) },
    .markup("bar", writing: { $0.drawBar(to: &$1) }),
  ])

  private func drawBar(to output: inout Output) {
    let parts = [
      (counts.secured, Standing.level), (counts.underWay, .behind), (counts.unsecured, .farBehind),
    ]
    output.draw(
      Distribution(
        caption: nil, width: 160,
        parts: parts.map { Distribution.Part(count: Double($0), standing: $1, label: "") }
      ))
  }
}

extension Edition {
  /// By factor, most asked for first.
  var needsByFactor: [FactorGroupRow] {
    needGroups(by: \.factor) { NamedLink(name: $0, link: "") }
  }

  /// By the department that must act, those without one last.
  func needsByDepartment(link: Linker) -> [FactorGroupRow] {
    let groups = needGroups(by: \.department) { department in
      department.map { unit($0, link: link) }
        ?? NamedLink(name: words(.problemsNoDepartment), link: "")
    }
    return groups
  }

  /// Every survey up to the edition's day, oldest first.
  var needsByMonth: [FactorGroupRow] {
    let rows = register.factors.rows.filter { $0.month <= figures.asOf.inMonth }
    let months = Dictionary(grouping: rows, by: \.month)
    return months.keys.sorted().map { month in
      FactorGroupRow(
        group: NamedLink(name: words.month(month), link: ""),
        counts: FactorCounts(of: months[month] ?? []))
    }
  }

  /// Most waiting first, then most asked for, then the one met first.
  private func needGroups<Key: Hashable>(
    by key: (FactorNeed) -> Key, name: (Key) -> NamedLink
  ) -> [FactorGroupRow] {
    var keys: [Key] = []
    var members: [Key: [FactorNeed]] = [:]
    for need in ledgers.standings.map(\.need) {
      if members[key(need)] == nil { keys.append(key(need)) }
      members[key(need), default: []].append(need)
    }
    let groups = keys.map {
      FactorGroupRow(group: name($0), counts: FactorCounts(of: members[$0] ?? []))
    }
    return groups.enumerated().sorted { left, right in
      let (first, second) = (left.element.counts, right.element.counts)
      if first.waiting != second.waiting { return first.waiting > second.waiting }
      if first.all != second.all { return first.all > second.all }
      return left.offset < right.offset
    }.map(\.element)
  }
}
