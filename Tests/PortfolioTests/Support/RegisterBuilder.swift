import Portfolio
import Testing

/// A register for a test, told in a few lines; amounts are in yuan.
struct RegisterBuilder {
  var tiers = [Tier(id: "local", name: "本级", coversAll: true)]
  var domains = [Domain(name: "基础设施工程", sectors: ["公路工程"])]
  var baselines: [Baseline] = []
  var draftPlan: DraftPlanSetting?
  var timeProgress = TimeProgress.linear
  var ranking = RankingSetting.standard
  var pace = PaceSetting.standard

  private var plans: [(year: Int, version: Plan.Version, rows: [PlanRow])] = []
  private var reports: [(project: String, date: Day, completed: Int64, started: Day?)] = []
  private var interim: Set<Day> = []
  private var problems: [(project: String, problem: ProblemRow)] = []

  /// The year's plan as issued.
  mutating func plan(_ year: Int, _ rows: [PlanRow]) { plans.append((year, .issued, rows)) }

  /// The plan in force from a month on.
  mutating func adjust(_ from: Month, _ rows: [PlanRow]) {
    plans.append((from.year, .adjusted(from), rows))
  }

  mutating func draft(_ year: Int, in month: Month, _ rows: [PlanRow]) {
    plans.append((year, .draft(month), rows))
  }

  mutating func report(_ project: String, _ date: Day, _ completed: Int64, started: Day? = nil) {
    reports.append((project, date, completed, started))
    if !date.isMonthEnd { interim.insert(date) }
  }

  /// A problem of a project, by the days of its life.
  mutating func problem(
    _ project: String, raised: Day, _ state: Problem.State = .underWay, due: Day? = nil,
    resolved: Day? = nil
  ) {
    problems.append(
      (project, ProblemRow(raised: raised, state: state, due: due, resolved: resolved)))
  }

  struct ProblemRow {
    let raised: Day
    let state: Problem.State
    let due: Day?
    let resolved: Day?
  }
}

extension RegisterBuilder {
  private static let origin = Origin(table: 0, line: 1)

  private var projects: [String] {
    Set(plans.flatMap(\.rows).map(\.id)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// In the order in which plans first name them, which is no order of ids.
  private var units: [String] {
    plans.flatMap(\.rows).map(\.unit).reduce(into: []) { units, unit in
      if !units.contains(unit) { units.append(unit) }
    }
  }

  private func position(_ project: String) -> Int { projects.firstIndex(of: project) ?? -1 }

  func register() -> Register {
    let projects = projects
    let reports = reports.sorted { $0.date < $1.date }.map {
      Report(
        project: position($0.project), date: $0.date, completed: Money(yuan: $0.completed),
        started: $0.started, origin: Self.origin)
    }
    let tables = Set(reports.map(\.date)).sorted().map {
      ReportTable(date: $0, isInterim: interim.contains($0), table: 0, rows: 1)
    }
    return Register(
      settings: settings, units: units.map { Unit(id: $0, name: $0, kind: .company) },
      projects: projects.map { Project(id: $0) }, plans: linkedPlans, reportTables: tables,
      reports: ReportHistory(reports, projects: projects.count),
      problems: ProjectRows(linkedProblems, projects: projects.count, about: \.project),
      tables: [TableSource(path: "plans/2022.csv", rows: 1)])
  }

  /// The figures of a day that must have a plan.
  func figures(_ day: Day) throws -> Figures {
    try #require(Figures(of: register(), asOf: day))
  }

  private var settings: Settings {
    Settings(
      title: "进展", publisher: "办公室", region: "某市", tiers: tiers, domains: domains,
      baselines: baselines, draftPlan: draftPlan, timeProgress: timeProgress, ranking: ranking,
      pace: pace)
  }

  /// By year, then issued, adjustments by month, drafts by month.
  private var linkedPlans: [Plan] {
    let order = { (version: Plan.Version) -> (Int, Month) in
      switch version {
      case .issued: (0, "0001-01")
      case .adjusted(let month): (1, month)
      case .draft(let month): (2, month)
      }
    }
    let sorted = plans.sorted { left, right in
      left.year != right.year
        ? left.year < right.year : order(left.version) < order(right.version)
    }
    return sorted.map { plan in
      Plan(
        year: plan.year, version: plan.version, table: 0, entries: plan.rows.map(entry),
        projects: projects.count)
    }
  }

  private func entry(_ row: PlanRow) -> PlanEntry {
    let sectors = domains.flatMap(\.sectors)
    return PlanEntry(
      project: position(row.id), name: "项目\(row.id)",
      tiers: row.tiers.compactMap { id in tiers.firstIndex { $0.id == id } }.sorted(),
      category: row.category, sector: sectors.firstIndex(of: row.sector) ?? 0,
      unit: units.firstIndex(of: row.unit) ?? 0, nature: row.nature,
      total: Money(yuan: row.total), annual: Money(yuan: row.annual),
      prior: Money(yuan: row.prior), start: row.start, cadence: row.cadence, origin: Self.origin)
  }

  private var linkedProblems: [Problem] {
    problems.enumerated().map { number, row in
      Problem(
        id: "P-\(number)", project: position(row.project), raised: row.problem.raised,
        factor: "用地", summary: "征地滞后", level: .department, state: row.problem.state,
        due: row.problem.due, resolved: row.problem.resolved, origin: Self.origin)
    }
  }
}
