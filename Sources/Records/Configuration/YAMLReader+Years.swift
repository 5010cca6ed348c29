import Diagnostics
import Portfolio

extension YAMLReader {
  /// The figures of earlier years, by year and then in the order of the file.
  ///
  /// - Parameter tiers: nil where they could not be read; then any id will do.
  mutating func baselines(_ node: YAMLNode, tiers: [Tier]?) -> [Baseline] {
    guard let years = entries(node, name: "baselines") else { return [] }
    var known: Set<Int> = []
    var baselines: [Baseline] = []
    for entry in years {
      guard
        let year = value(entry.keyNode, name: "baselines", as: year(parsing:)),
        let entries = entries(entry.value, name: "baselines.\(year)")
      else { continue }
      if !known.insert(year).inserted, entry.key != "\(year)" {
        report(.yamlKeyTwice, at: entry.keyNode, ["key": "\(year)"])
      }
      for entry in entries {
        if let one = baseline(entry, in: year, tiers: tiers) { baselines.append(one) }
      }
    }
    return baselines
  }

  private mutating func baseline(
    _ entry: YAMLEntry, in year: Int, tiers: [Tier]?
  ) -> Baseline? {
    let name = "baselines.\(year)"
    let choices = tiers?.map { (name: $0.id, value: $0.id) } ?? [(entry.key, entry.key)]
    let alike = tiers.map { tiers in
      Dictionary(tiers.map { ($0.name.lowercased(), $0.id) }) { first, _ in first }
    }
    let tier = choice(entry.keyNode, name: name, of: choices, alike: alike ?? [:])
    let known = ["projects", "total", "annual"]
    guard let keys = keys(entry.value, name: "\(name).\(entry.key)", known: known) else {
      return nil
    }
    let projects = value(keys, "projects") { text throws(ValueFault) in
      try wholeNumber(parsing: text, in: 0...1_000_000)
    }
    let total = value(keys, "total", as: Money.init(parsing:))
    let annual = value(keys, "annual", as: Money.init(parsing:))
    return tier.map {
      Baseline(year: year, tier: $0, projects: projects, total: total, annual: annual)
    }
  }

  /// The draft's setting, and where its years stand.
  mutating func draftPlan(
    _ node: YAMLNode
  ) -> (setting: DraftPlanSetting, year: SourceSpan?, floor: SourceSpan?)? {
    guard
      let keys = keys(node, name: "draftPlan", known: ["year", "floor"], required: ["year"])
    else { return nil }
    let floor = value(keys, "floor", as: year(parsing:))
    guard let year = value(keys, "year", as: year(parsing:)) else { return nil }
    return (
      DraftPlanSetting(year: year, floor: floor), keys["year"].map { span(of: $0) },
      floor == nil ? nil : keys["floor"].map { span(of: $0) }
    )
  }
}
