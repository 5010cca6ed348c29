import Fingerprints
import Portfolio
import Templates

extension Edition {
  /// The pages on lists, problems and what else the office coordinates: those that hold something.
  func ledgerPages(_ templates: LedgerTemplates, _ sources: PageSources) -> [SitePage] {
    var pages: [SitePage] = []
    let ledgers = directory.ledgers
    func add(
      _ isThere: Bool, _ address: Address, _ template: Fingerprint,
      _ make: @escaping @Sendable (inout [UInt8]) -> Void
    ) {
      guard isThere else { return }
      pages.append(SitePage(address, make).made(from: sources.withoutProgress(template)))
    }
    add(ledgers.hasProblems, .problems, templates.problems.fingerprint) {
      templates.problems.render(ProblemsPage(of: self), into: &$0)
    }
    add(ledgers.hasApprovals, .approvals, templates.approvals.fingerprint) {
      templates.approvals.render(ApprovalsPage(of: self), into: &$0)
    }
    add(ledgers.hasInspections, .inspections, templates.inspections.fingerprint) {
      templates.inspections.render(InspectionsPage(of: self), into: &$0)
    }
    add(ledgers.hasFactors, .factors, templates.factors.fingerprint) {
      templates.factors.render(FactorsPage(of: self), into: &$0)
    }
    add(ledgers.hasBonds, .bonds, templates.bonds.fingerprint) {
      templates.bonds.render(BondsPage(of: self), into: &$0)
    }
    return pages + listPages(templates, sources) + meetingPages(templates, sources)
  }

  private func listPages(_ templates: LedgerTemplates, _ sources: PageSources) -> [SitePage] {
    let lists = directory.ledgers.lists
    let index = SitePage(.lists) { templates.lists.render(ListsPage(of: self), into: &$0) }
      .made(from: sources.withoutProgress(templates.lists.fingerprint))
    return lists.map { list in
      SitePage(.list(settings.lists[list])) {
        templates.list.render(ListPage(list, of: self), into: &$0)
      }.made(from: sources.withoutProgress(templates.list.fingerprint))
    } + (lists.count > 1 ? [index] : [])
  }

  private func meetingPages(_ templates: LedgerTemplates, _ sources: PageSources) -> [SitePage] {
    let held = directory.ledgers.meetings
    guard !held.isEmpty else { return [] }
    let index = SitePage(.meetings) { templates.meetings.render(MeetingsPage(of: self), into: &$0) }
    return held.indices.map { place in
      SitePage(.meeting(register.meetings[held[place]])) {
        templates.meeting.render(MeetingPage(place, of: self), into: &$0)
      }.made(from: sources.records(templates.meeting.fingerprint))
    } + [index.made(from: sources.records(templates.meetings.fingerprint))]
  }
}
