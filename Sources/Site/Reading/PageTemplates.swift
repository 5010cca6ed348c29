import Diagnostics
import Templates

/// The templates of the pages on projects, units, reports and plans, each bound to its page's view model.
struct PageTemplates: Sendable {
  let index: Template<IndexPage>
  let tier: Template<TierPage>
  let projects: Template<ProjectsPage>
  let project: Template<ProjectPage>
  let units: Template<UnitsPage>
  let unit: Template<UnitPage>
  let sectors: Template<SectorsPage>
  let towns: Template<TownsPage>
  let group: Template<GroupPage>
  let report: Template<ReportPage>
  let reports: Template<ReportsPage>
  let plan: Template<PlanPage>
  let plans: Template<PlansPage>
  let data: Template<DataPage>
  let about: Template<AboutPage>
  let notFound: Template<NotFoundPage>

  /// - Returns: nil where one has an error.
  init?(_ set: TemplateSet, reporting: inout [Diagnostic]) {
    func compile<Page>(_ name: String, _ shape: Shape<Page>) -> Template<Page>? {
      set.compile(name, for: shape, reporting: &reporting)
    }
    let index = compile("index", IndexPage.shape)
    let tier = compile("tier", TierPage.shape)
    let projects = compile("projects", ProjectsPage.shape)
    let project = compile("project", ProjectPage.shape)
    let units = compile("units", UnitsPage.shape)
    let unit = compile("unit", UnitPage.shape)
    let sectors = compile("sectors", SectorsPage.shape)
    let towns = compile("towns", TownsPage.shape)
    let group = compile("group", GroupPage.shape)
    let report = compile("report", ReportPage.shape)
    let reports = compile("reports", ReportsPage.shape)
    let plan = compile("plan", PlanPage.shape)
    let plans = compile("plans", PlansPage.shape)
    let data = compile("data", DataPage.shape)
    let about = compile("about", AboutPage.shape)
    let notFound = compile("404", NotFoundPage.shape)
    guard let index, let tier, let projects, let project, let units, let unit, let sectors,
      let towns, let group, let report, let reports, let plan, let plans, let data, let about,
      let notFound
    else { return nil }
    self.index = index
    self.tier = tier
    self.projects = projects
    self.project = project
    self.units = units
    self.unit = unit
    self.sectors = sectors
    self.towns = towns
    self.group = group
    self.report = report
    self.reports = reports
    self.plan = plan
    self.plans = plans
    self.data = data
    self.about = about
    self.notFound = notFound
  }
}
