extension Figures {
  /// Positions in ``standings`` of the rows that are wanted, by project id.
  public func rows(where isWanted: (PlanFacts, ProjectStanding) -> Bool) -> [Int] {
    let (facts, standings) = (plan.facts, standings)
    return standings.indices.filter { isWanted(facts[$0], standings[$0]) }
  }

  /// The projects that are wanted, by id.
  public func projects(
    where isWanted: (PlanFacts, ProjectStanding) -> Bool
  ) -> [ProjectFigures] {
    rows(where: isWanted).map { project(at: $0) }
  }

  /// How many formal projects are as wanted.
  public func formalCount(where isWanted: (ProjectStanding) -> Bool) -> Int {
    var count = 0
    for (row, standing) in zip(plan.facts, standings) where row.isFormal {
      if isWanted(standing) { count += 1 }
    }
    return count
  }

  /// Rows by lead, the lowest first, then the larger plan, then id; those without a rate first.
  public func slowestFirst(_ rows: [Int]) -> [Int] {
    let keys = rows.map { row in
      let annual = plan.facts[row].annual
      return (rate: Quotient(standings[row].completed, over: annual), annual: annual, row: row)
    }
    return keys.sorted { left, right in
      switch (left.rate, right.rate) {
      case (let first?, let second?) where first != second: return first < second
      case (nil, .some): return true
      case (.some, nil): return false
      default:
        return left.annual != right.annual ? left.annual > right.annual : left.row < right.row
      }
    }.map(\.row)
  }

  /// The highest completion rate of any row; nil where none has one.
  public var highestRate: Ratio? {
    let (facts, standings) = (plan.facts, standings)
    var highest: (rate: Quotient, row: Int)?
    for row in standings.indices {
      guard let rate = Quotient(standings[row].completed, over: facts[row].annual) else { continue }
      if let known = highest?.rate, rate <= known { continue }
      highest = (rate, row)
    }
    return highest.flatMap { Ratio(standings[$0.row].completed, of: facts[$0.row].annual) }
  }

  public func progress(at row: Int) -> Progress {
    Progress(
      completed: standings[row].completed, annual: plan.facts[row].annual, against: time)
  }

  /// How a project stands, if the plan in force names it.
  public func standing(of project: Int) -> ProjectStanding? {
    position(of: project).map { standings[$0] }
  }

  /// The status that a project's newest report of the year by the day gives.
  public func status(of project: Int) -> Report.Status? {
    standing(of: project)?.report.flatMap { register.reports.status(at: $0) }
  }

  /// The date of a project's newest report of the year by the day.
  public func reportDate(of project: Int) -> Day? {
    standing(of: project)?.report.map { register.reports.date(at: $0) }
  }
}
