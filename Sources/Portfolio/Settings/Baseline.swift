/// A tier's figures in a year before the records begin.
public struct Baseline: Hashable, Sendable {
  public let year: Int

  /// A tier's id.
  public let tier: String
  public let projects: Int?
  public let total: Money?
  public let annual: Money?

  public init(year: Int, tier: String, projects: Int?, total: Money?, annual: Money?) {
    self.year = year
    self.tier = tier
    self.projects = projects
    self.total = total
    self.annual = annual
  }
}

/// Which draft plan the figures follow.
public struct DraftPlanSetting: Hashable, Sendable {
  /// The year that the draft is for.
  public let year: Int

  /// The year below whose plan it must not fall.
  public let floor: Int?

  public init(year: Int, floor: Int?) {
    self.year = year
    self.floor = floor
  }
}

/// How units are ranked and how many are commended and urged.
public struct RankingSetting: Hashable, Sendable {
  public let commend: Int
  public let urge: Int

  /// A unit with a smaller annual plan is listed, not ranked.
  public let minimumPlan: Money

  public static let standard = RankingSetting(commend: 5, urge: 5, minimumPlan: .zero)

  public init(commend: Int, urge: Int, minimumPlan: Money) {
    self.commend = commend
    self.urge = urge
    self.minimumPlan = minimumPlan
  }
}

/// The leads below which a project is behind; 0.1 is ten percentage points.
public struct PaceSetting: Hashable, Sendable {
  public let behind: Ratio
  public let seriouslyBehind: Ratio

  public static let standard = PaceSetting(
    behind: .zero, seriouslyBehind: Ratio(-1, over: 10) ?? .zero)

  public init(behind: Ratio, seriouslyBehind: Ratio) {
    self.behind = behind
    self.seriouslyBehind = seriouslyBehind
  }
}

/// What an office needs to publish its projects in the Open Contracting for Infrastructure Data
/// Standard.
public struct OC4IDSSetting: Hashable, Sendable {
  /// The prefix that the standard's help desk gave out.
  public let prefix: String

  /// From a sector of portal.yml to a code of the standard's project sector codelist.
  public let sectors: [String: String]

  public init(prefix: String, sectors: [String: String]) {
    self.prefix = prefix
    self.sectors = sectors
  }
}
