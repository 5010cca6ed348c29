import Portfolio
import Templates

extension Edition {
  /// The pages on lists, problems and what else the office coordinates: those that hold something.
  func ledgerPages(_ templates: LedgerTemplates) -> [SitePage] {
    var pages: [SitePage] = []
    let ledgers = directory.ledgers
    func add(
      _ isThere: Bool, _ address: Address, _ make: @escaping @Sendable (inout [UInt8]) -> Void
    ) {
      if isThere { pages.append(SitePage(address, make)) }
    }
    add(ledgers.hasProblems, .problems) {
      templates.problems.render(ProblemsPage(of: self), into: &$0)
    }
    add(ledgers.hasApprovals, .approvals) {
      templates.approvals.render(ApprovalsPage(of: self), into: &$0)
    }
    add(ledgers.hasInspections, .inspections) {
      templates.inspections.render(InspectionsPage(of: self), into: &$0)
    }
    add(ledgers.hasFactors, .factors) {
      templates.factors.render(FactorsPage(of: self), into: &$0)
    }
    add(ledgers.hasBonds, .bonds) { templates.bonds.render(BondsPage(of: self), into: &$0) }
    return pages + listPages(templates) + meetingPages(templates)
  }

  private func listPages(_ templates: LedgerTemplates) -> [SitePage] {
    let lists = directory.ledgers.lists
    let index = SitePage(.lists) { templates.lists.render(ListsPage(of: self), into: &$0) }
    return lists.map { list in
      SitePage(.list(settings.lists[list])) {
        templates.list.render(ListPage(list, of: self), into: &$0)
      }
    } + (lists.count > 1 ? [index] : [])
  }

  private func meetingPages(_ templates: LedgerTemplates) -> [SitePage] {
    let held = directory.ledgers.meetings
    guard !held.isEmpty else { return [] }
    return held.indices.map { place in
      SitePage(.meeting(register.meetings[held[place]])) {
        templates.meeting.render(MeetingPage(place, of: self), into: &$0)
      }
    } + [SitePage(.meetings) { templates.meetings.render(MeetingsPage(of: self), into: &$0) }]
  }
}
