/// What a project needs, by the newest survey that asked about it.
public struct FactorStanding: Sendable {
  public let need: FactorNeed

  /// The first of the surveys since which it has not been secured; nil where it is.
  public let waitingSince: Month?
}

extension Register {
  /// Every need that a survey up to a day's month asked about, by project, then in the order of
  /// the table.
  public func factorStandings(on day: Day) -> [FactorStanding] {
    projects.indices.flatMap { factorStandings(of: $0, on: day) }
  }

  public func factorStandings(of project: Int, on day: Day) -> [FactorStanding] {
    guard !factors.of(project).isEmpty else { return [] }
    var order: [String] = []
    var surveys: [String: [FactorNeed]] = [:]
    for need in factors.of(project) where need.month <= day.inMonth {
      if surveys[need.factor] == nil { order.append(need.factor) }
      surveys[need.factor, default: []].append(need)
    }
    return order.compactMap { factor in
      let answers = (surveys[factor] ?? []).sorted { $0.month < $1.month }
      let waiting = answers.reversed().prefix { $0.state != .secured }
      return answers.last.map { FactorStanding(need: $0, waitingSince: waiting.last?.month) }
    }
  }
}

/// Needs by state.
public struct FactorCounts: Hashable, Sendable {
  public let secured: Int
  public let underWay: Int
  public let unsecured: Int

  public var all: Int { secured + underWay + unsecured }

  /// Not secured yet.
  public var waiting: Int { underWay + unsecured }

  public init(of needs: some Sequence<FactorNeed>) {
    var counts: [FactorNeed.State: Int] = [:]
    for need in needs { counts[need.state, default: 0] += 1 }
    secured = counts[.secured] ?? 0
    underWay = counts[.underWay] ?? 0
    unsecured = counts[.unsecured] ?? 0
  }
}
