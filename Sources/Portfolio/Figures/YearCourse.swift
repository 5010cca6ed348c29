/// The days by which a year's progress is told, each with the plan then in force: found once for
/// all series of a site.
public struct YearCourse: Sendable {
  struct Stop: Sendable {
    let date: Day
    let plan: Plan
    let time: TimeStanding
  }

  let stops: [Stop]
  private let register: Register

  /// The month's ends from January to a day, and the day itself; those without a plan left out.
  public init(of register: Register, to day: Day) {
    self.register = register
    stops = Register.seriesDays(to: day).compactMap { date in
      register.planInForce(on: date).map { plan in
        Stop(date: date, plan: plan, time: TimeStanding(on: date, by: register.settings))
      }
    }
  }

  /// One project's progress by the plan then in force; days on which no plan names it are left out.
  public func series(of project: Int) -> [SeriesPoint] {
    stops.compactMap { stop in
      stop.plan.entry(of: project).map { entry in
        point(
          at: stop, completed: register.completed(of: project, by: stop.date),
          annual: entry.annual)
      }
    }
  }

  func point(at stop: Stop, completed: Money, annual: Money) -> SeriesPoint {
    SeriesPoint(
      date: stop.date, progress: Progress(completed: completed, annual: annual, against: stop.time),
      timeProgress: stop.time.progress)
  }
}
