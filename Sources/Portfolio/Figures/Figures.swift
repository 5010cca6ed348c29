/// Every derived number of a register on one day, each by its one definition.
///
/// The definitions are those that `about.html` prints. All are of the day's year, over the plan in
/// force on the day.
public final class Figures: Sendable {
  public let asOf: Day
  public let plan: Plan

  /// 0 to 1.
  public let timeProgress: Ratio

  /// Of every row of the plan in force, reserve ones too, by project id.
  public let standings: [ProjectStanding]

  /// Of all formal projects together.
  public let whole: GroupFigures
  public let tiers: [TierFigures]

  /// In ranking order.
  public let units: [UnitFigures]
  public let domains: [DomainFigures]
  public let towns: [TownFigures]
  public let problems: ProblemFigures
  public let draftPlan: DraftPlanFigures?

  /// The year to the day.
  public let course: YearCourse

  let register: Register
  let time: TimeStanding

  /// For each of the plan's ``Plan/tierSets``, positions of the tiers that count its rows.
  let memberships: [[Int]]
  private let keptProjects: [ProjectFigures]?

  public var year: Int { asOf.year }

  /// - Parameters:
  ///   - year: A course that has the day, if one is at hand; what it knows is not found again.
  ///   - keepsProjects: Whether ``projects`` will be asked for more than once.
  /// - Returns: nil where the day's year has no plan.
  public init?(
    of register: Register, asOf day: Day, along year: YearCourse? = nil, keepsProjects: Bool = true
  ) {
    let course = year?.ending(on: day) ?? YearCourse(of: register, to: day)
    guard let end = course.stops.last, end.date == day else { return nil }
    let (plan, time) = (end.plan, end.time)
    self.register = register
    self.time = time
    self.course = course
    asOf = day
    self.plan = plan
    timeProgress = time.progress
    let standings = register.standings(of: plan, on: day, against: time)
    let memberships = register.memberships(in: plan)
    self.standings = standings
    self.memberships = memberships
    keptProjects =
      keepsProjects
      ? plan.entries.indices.map { row in
        ProjectFigures(
          plan.entries[row], standings[row], tiers: memberships[plan.facts[row].tierSet],
          in: register, against: time)
      } : nil
    whole = GroupFigures(end.sums.all, against: time)
    tiers = register.tierFigures(along: course, end)
    units = register.unitFigures(of: end.sums, time)
    domains = register.domainFigures(of: end.sums, time)
    towns = register.townFigures(of: end.sums, time)
    problems = ProblemFigures(of: register.problems.rows, on: day)
    draftPlan = register.draftPlanFigures(on: day)
  }
}

extension Figures {
  /// Every project of the plan in force, reserve ones too, by id.
  public var projects: [ProjectFigures] {
    keptProjects ?? standings.indices.map { project(at: $0) }
  }

  /// The projects that count in figures.
  public var formal: some Sequence<ProjectFigures> { projects.lazy.filter(\.entry.isFormal) }

  /// The four quarters; found anew each time, since few ask.
  public var newStarts: [NewStartFigures] { register.newStartFigures(of: plan, on: asOf) }

  /// What a town's formal projects come to.
  ///
  /// - Parameter town: Position in ``Register/units``.
  public func group(ofTown town: Int) -> GroupFigures {
    GroupFigures(course.stops.last?.sums.towns[town] ?? GroupSums(), against: time)
  }

  /// - Parameter row: Position in ``standings``, in ``projects`` and in the plan's entries.
  public func project(at row: Int) -> ProjectFigures {
    keptProjects?[row]
      ?? ProjectFigures(
        plan.entries[row], standings[row], tiers: memberships[plan.facts[row].tierSet],
        in: register, against: time)
  }

  /// Where a project of the register stands in ``projects``, if the plan in force names it.
  public func position(of project: Int) -> Int? { plan.position(of: project) }

  /// A project's figures, if the plan in force names it.
  public func project(_ project: Int) -> ProjectFigures? {
    position(of: project).map { self.project(at: $0) }
  }
}
