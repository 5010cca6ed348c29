import Portfolio

extension Edition {
  /// The report's opening paragraph: the whole, each other tier, the month itself.
  var overview: String {
    let whole = figures.wholeTier
    let progress = whole.group.progress
    var text = words(
      .reportOverview,
      [
        .month: words.moment(figures.asOf), .name: whole.tier.name,
        .count: Notation.count(whole.group.projects), .total: Notation.yi(whole.group.total),
        .annual: Notation.yi(progress.annual), .completed: Notation.yi(progress.completed),
        .rate: Notation.percent(progress.rate),
        .lead: progress.lead.map { words.leadPhrase($0) } ?? Notation.absent,
      ])
    let others = figures.tiers.filter { $0.tier.id != whole.tier.id }
      .filter { $0.group.progress.rate != nil }
      .map { tier in
        words(
          .reportTier,
          [.tier: tier.tier.name, .rate: Notation.percent(tier.group.progress.rate)])
      }
    if !others.isEmpty {
      text += words(.reportTiers, [.value: others.joined(separator: words(.clauseEnd))])
    }
    let earlier = before?.wholeTier.group.progress.completed ?? .zero
    return text
      + words(
        .reportMonth,
        [
          .month: words.monthName(figures.asOf.month),
          .value: Notation.yi(progress.completed - earlier),
        ])
  }

  /// Which domain is fastest, and which sectors are behind.
  var sectorsText: String {
    let domains = figures.domains.filter { $0.group.progress.rate != nil }
    let fastest = domains.max { left, right in
      (left.group.progress.rate ?? .zero) < (right.group.progress.rate ?? .zero)
    }
    let sectors = figures.domains.flatMap(\.sectors).filter { $0.group.progress.rate != nil }
    let behind = sectors.filter { $0.group.progress.lead.map { LeadSign($0) == .behind } ?? false }
    var text = ""
    if let fastest, domains.count > 1 {
      text = words(
        .reportFastest,
        [.name: fastest.name, .rate: Notation.percent(fastest.group.progress.rate)])
    }
    guard !behind.isEmpty else {
      return text + words(.reportNoSectorBehind, [.count: Notation.count(sectors.count)])
    }
    return text
      + words(
        .reportSectorsBehind,
        [
          .count: Notation.count(sectors.count),
          .name: behind.map(\.name).joined(separator: words(.listSeparator)),
        ])
  }

  /// How many units are ahead and behind, and who is commended and urged.
  var unitsText: String {
    let signs = figures.units.compactMap { $0.group.progress.lead.map { LeadSign($0) } }
    let behind = signs.count { $0 == .behind }
    let counts = words(
      .reportUnits,
      [
        .total: Notation.count(figures.units.count), .count: Notation.count(signs.count - behind),
        .other: Notation.count(behind),
      ])
    let named: [String] = UnitFigures.Recognition.allCases.compactMap { recognition in
      let names = figures.units.filter { $0.recognition == recognition }
        .map { name(ofUnit: $0.unit) }
      guard !names.isEmpty else { return nil }
      let term = recognition == .commended ? Term.reportCommended : .reportUrged
      return words(term, [.name: names.joined(separator: words(.listSeparator))])
    }
    return ([counts] + named).joined()
  }
}
