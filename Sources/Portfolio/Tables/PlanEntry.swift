/// One project in one plan.
///
/// A class, since figures, rows and pages all hold it: they share one instead of copying it. Its
/// fields stand in an order in which they take the least room.
public final class PlanEntry: Sendable {
  public let name: String

  /// Positions in ``Settings/tiers`` that the row lists, ascending.
  public let tiers: [Int]
  public let total: Money
  public let annual: Money

  /// Completed by the end of the year before.
  public let prior: Money

  /// Position in ``Register/projects``.
  public let project: Int

  /// Position in ``Settings/sectors``.
  public let sector: Int

  /// Positions in ``Register/units``.
  public let unit: Int
  public let town: Int?
  public let category: Category
  public let nature: Nature
  public let start: Month?
  public let supervisor: Int?
  public let cadence: Cadence
  public let source: Source?
  public let finish: Month?
  public let origin: Origin

  public init(
    project: Int, name: String, tiers: [Int] = [], category: Category = .formal, sector: Int,
    town: Int? = nil, unit: Int, supervisor: Int? = nil, nature: Nature, total: Money,
    annual: Money, prior: Money = .zero, start: Month? = nil, finish: Month? = nil,
    cadence: Cadence = .monthly, source: Source? = nil, origin: Origin
  ) {
    self.project = project
    self.name = name
    self.tiers = tiers
    self.category = category
    self.sector = sector
    self.town = town
    self.unit = unit
    self.supervisor = supervisor
    self.nature = nature
    self.total = total
    self.annual = annual
    self.prior = prior
    self.start = start
    self.finish = finish
    self.cadence = cadence
    self.source = source
    self.origin = origin
  }

  public var isFormal: Bool { category == .formal }
}

extension PlanEntry {
  /// Only formal projects count in any figure.
  public enum Category: String, Hashable, CaseIterable, Sendable {
    case formal = "正式"
    case reserve = "预备"
  }

  public enum Nature: String, Hashable, CaseIterable, Sendable {
    case new = "新建"
    case continued = "续建"
    case expanded = "改扩建"
  }

  /// How often the project reports.
  public enum Cadence: String, Hashable, CaseIterable, Sendable {
    case monthly = "月报"
    case halfMonthly = "半月报"
    case weekly = "周报"
  }

  /// Where the plan took the project from.
  public enum Source: String, Hashable, CaseIterable, Sendable {
    case specialBond = "专项债谋划"
    case reviewed = "已过评审"
    case newlyApproved = "新立项"
    case townDeclared = "镇街申报"
    case carriedOver = "结转"
  }
}
