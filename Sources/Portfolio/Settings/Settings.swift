/// What portal.yml says: who publishes, and how figures are drawn from the records.
public final class Settings: Sendable {
  public let title: String
  public let publisher: String
  public let region: String
  public let language: Language

  /// In display order; one at least.
  public let tiers: [Tier]

  /// In display order; one at least, each with a sector or more.
  public let domains: [Domain]

  /// All sectors, in the order of their domains; a plan's rows name them by position here.
  public let sectors: [String]
  public let lists: [ListName]
  public let baselines: [Baseline]
  public let draftPlan: DraftPlanSetting?
  public let timeProgress: TimeProgress
  public let ranking: RankingSetting
  public let pace: PaceSetting

  /// The people columns that may leave the content folder.
  public let publishedPeople: Set<PeopleColumn>

  /// Whether every page is marked as sample data.
  public let isSample: Bool

  public let oc4ids: OC4IDSSetting?

  /// The address at which the site is published, without a slash at its end.
  public let site: String?

  public init(
    title: String, publisher: String, region: String, language: Language = .chinese,
    tiers: [Tier], domains: [Domain], lists: [ListName] = [], baselines: [Baseline] = [],
    draftPlan: DraftPlanSetting? = nil, timeProgress: TimeProgress = .linear,
    ranking: RankingSetting = .standard, pace: PaceSetting = .standard,
    publishedPeople: Set<PeopleColumn> = [.leader, .guarantor], isSample: Bool = false,
    oc4ids: OC4IDSSetting? = nil, site: String? = nil
  ) {
    self.title = title
    self.publisher = publisher
    self.region = region
    self.language = language
    self.tiers = tiers
    self.domains = domains
    sectors = domains.flatMap(\.sectors)
    self.lists = lists
    self.baselines = baselines
    self.draftPlan = draftPlan
    self.timeProgress = timeProgress
    self.ranking = ranking
    self.pace = pace
    self.publishedPeople = publishedPeople
    self.isSample = isSample
    self.oc4ids = oc4ids
    self.site = site
  }

  /// The domain of a sector, given the sector's position in ``sectors``.
  public func domain(ofSector sector: Int) -> Domain {
    var next = 0
    return domains.first { domain in
      next += domain.sectors.count
      return sector < next
    } ?? domains[0]
  }
}

/// The site's words, number and date forms.
public enum Language: String, Hashable, CaseIterable, Sendable {
  case chinese = "zh-Hans"
  case english = "en"
}

/// Columns that name a person or how to reach one.
public enum PeopleColumn: String, Hashable, CaseIterable, Sendable {
  case leader
  case guarantor
  case contact
  case phone
}
