/// The days by which a year's progress is told, each with the plan then in force and its sums: found
/// once for all series of a site and all reports of the year.
public struct YearCourse: Sendable {
  struct Stop: Sendable {
    let date: Day
    let plan: Plan
    let time: TimeStanding
    let sums: DivisionSums

    /// By tier.
    let tiers: [GroupSums]
  }

  let stops: [Stop]

  /// By tier: what the plan of the year before came to.
  let lastYear: [PlanTotals]
  let register: Register

  /// The month's ends from January to a day, and the day itself; those without a plan left out.
  public init(of register: Register, to day: Day) {
    let tiers = register.settings.tiers.indices
    let stops = Register.seriesDays(to: day).compactMap { date in
      register.planInForce(on: date).map { plan in
        let sums = DivisionSums(of: plan, on: date, in: register)
        return Stop(
          date: date, plan: plan, time: TimeStanding(on: date, by: register.settings), sums: sums,
          tiers: sums.tiers(register.memberships(in: plan), count: tiers.count))
      }
    }
    self.init(
      stops, lastYear: register.planTotals(ofTiersIn: day.year - 1), of: register)
  }

  private init(_ stops: [Stop], lastYear: [PlanTotals], of register: Register) {
    self.stops = stops
    self.lastYear = lastYear
    self.register = register
  }

  /// The course to one of its days; nil where that is none of them.
  func ending(on day: Day) -> YearCourse? {
    stops.firstIndex { $0.date == day }.map { end in
      YearCourse(Array(stops[...end]), lastYear: lastYear, of: register)
    }
  }

  /// The units of every day, as they stood then.
  public var unitStandings: [UnitStandings] {
    stops.map { stop in
      UnitStandings(date: stop.date, units: register.unitFigures(of: stop.sums, stop.time))
    }
  }
}
