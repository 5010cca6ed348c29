import Diagnostics
import Templates

/// The templates of the pages on lists, problems and what else the office coordinates.
struct LedgerTemplates: Sendable {
  let lists: Template<ListsPage>
  let list: Template<ListPage>
  let problems: Template<ProblemsPage>
  let factors: Template<FactorsPage>
  let meetings: Template<MeetingsPage>
  let meeting: Template<MeetingPage>
  let inspections: Template<InspectionsPage>
  let approvals: Template<ApprovalsPage>
  let bonds: Template<BondsPage>

  /// - Returns: nil where one has an error.
  init?(_ set: TemplateSet, reporting: inout [Diagnostic]) {
    let lists = set.compile("lists", for: ListsPage.shape, reporting: &reporting)
    let list = set.compile("list", for: ListPage.shape, reporting: &reporting)
    let problems = set.compile("problems", for: ProblemsPage.shape, reporting: &reporting)
    let factors = set.compile("factors", for: FactorsPage.shape, reporting: &reporting)
    let meetings = set.compile("meetings", for: MeetingsPage.shape, reporting: &reporting)
    let meeting = set.compile("meeting", for: MeetingPage.shape, reporting: &reporting)
    let inspections = set.compile("inspections", for: InspectionsPage.shape, reporting: &reporting)
    let approvals = set.compile("approvals", for: ApprovalsPage.shape, reporting: &reporting)
    let bonds = set.compile("bonds", for: BondsPage.shape, reporting: &reporting)
    guard let lists, let list, let problems, let factors, let meetings, let meeting,
      let inspections, let approvals, let bonds
    else { return nil }
    self.lists = lists
    self.list = list
    self.problems = problems
    self.factors = factors
    self.meetings = meetings
    self.meeting = meeting
    self.inspections = inspections
    self.approvals = approvals
    self.bonds = bonds
  }
}
