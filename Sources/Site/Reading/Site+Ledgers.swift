import Portfolio
import Templates

extension Edition {
  /// The pages on lists, problems and what else the office coordinates: those that hold something.
  func ledgerPages(_ templates: LedgerTemplates, _ sources: PageSources) -> [SitePage] {
    var pages: [SitePage] = []
    let ledgers = directory.ledgers
    func add<Model>(
      _ isThere: Bool, _ address: Address, _ template: Template<Model>,
      _ model: @escaping @Sendable () -> Model
    ) {
      guard isThere else { return }
      pages.append(
        SitePage(address, by: template, model)
          .made(from: sources.withoutProgress(template.fingerprint)))
    }
    add(ledgers.hasProblems, .problems, templates.problems) { ProblemsPage(of: self) }
    add(ledgers.hasApprovals, .approvals, templates.approvals) { ApprovalsPage(of: self) }
    add(ledgers.hasInspections, .inspections, templates.inspections) { InspectionsPage(of: self) }
    add(ledgers.hasFactors, .factors, templates.factors) { FactorsPage(of: self) }
    add(ledgers.hasBonds, .bonds, templates.bonds) { BondsPage(of: self) }
    return pages + listPages(templates, sources) + meetingPages(templates, sources)
  }

  private func listPages(_ templates: LedgerTemplates, _ sources: PageSources) -> [SitePage] {
    let lists = directory.ledgers.lists
    let index = SitePage(.lists, by: templates.lists) { ListsPage(of: self) }
      .made(from: sources.withoutProgress(templates.lists.fingerprint))
    return lists.map { list in
      SitePage(.list(settings.lists[list]), by: templates.list) { ListPage(list, of: self) }.made(
        from: sources.withoutProgress(templates.list.fingerprint))
    } + (lists.count > 1 ? [index] : [])
  }

  private func meetingPages(_ templates: LedgerTemplates, _ sources: PageSources) -> [SitePage] {
    let held = directory.ledgers.meetings
    guard !held.isEmpty else { return [] }
    let index = SitePage(.meetings, by: templates.meetings) { MeetingsPage(of: self) }
    return held.indices.map { place in
      SitePage(.meeting(register.meetings[held[place]]), by: templates.meeting) {
        MeetingPage(place, of: self)
      }.made(from: sources.records(templates.meeting.fingerprint))
    } + [index.made(from: sources.records(templates.meetings.fingerprint))]
  }
}
