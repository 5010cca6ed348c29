import Diagnostics
import Portfolio

extension YAMLReader {
  /// `linear`, or twelve cumulative percentages that do not fall and end at 100.
  mutating func timeProgress(_ node: YAMLNode) -> TimeProgress? {
    if node.content == .text("linear") { return .linear }
    guard case .list(let items) = node.content, items.count == 12 else {
      let count = if case .list(let items) = node.content { items.count } else { 1 }
      let isText = if case .text = node.content { true } else { false }
      report(
        .timeProgressForm, at: node, ["count": "\(count)"], suggestion: isText ? "linear" : nil)
      return nil
    }
    let read = items.map { item in
      value(item, name: "timeProgress") { text throws(ValueFault) in
        try Ratio(parsingPercent: text)
      }
    }
    let shares = read.compactMap(\.self)
    guard shares.count == items.count else { return nil }
    for month in 1..<12 where shares[month] < shares[month - 1] {
      report(.timeProgressFalls, at: items[month], ["month": "\(month + 1)"])
    }
    if shares[11] != .one { report(.timeProgressEnd, at: items[11]) }
    return .monthly(shares)
  }

  mutating func ranking(_ node: YAMLNode) -> RankingSetting? {
    let known = ["commend", "urge", "minimumPlan"]
    guard let keys = keys(node, name: "ranking", known: known) else { return nil }
    let count = { (text: String) throws(ValueFault) in try wholeNumber(parsing: text, in: 0...1000)
    }
    let standard = RankingSetting.standard
    return RankingSetting(
      commend: value(keys, "commend", as: count) ?? standard.commend,
      urge: value(keys, "urge", as: count) ?? standard.urge,
      minimumPlan: value(keys, "minimumPlan", as: Money.init(parsing:)) ?? standard.minimumPlan)
  }

  mutating func pace(_ node: YAMLNode) -> PaceSetting? {
    guard let keys = keys(node, name: "pace", known: ["behind", "seriouslyBehind"]) else {
      return nil
    }
    let lead = { (text: String) throws(ValueFault) in
      try Ratio(parsingPercent: text, allowsMinus: true)
    }
    let found = found.count
    let pace = PaceSetting(
      behind: value(keys, "behind", as: lead) ?? PaceSetting.standard.behind,
      seriouslyBehind: value(keys, "seriouslyBehind", as: lead)
        ?? PaceSetting.standard.seriouslyBehind)
    if pace.behind < pace.seriouslyBehind, self.found.count == found {
      report(.paceOrder, at: keys["seriouslyBehind"] ?? keys["behind"] ?? node)
    }
    return pace
  }
}
