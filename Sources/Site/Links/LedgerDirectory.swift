import Portfolio

/// The ledgers that have a page: those with a row that had happened by the edition's day.
struct LedgerDirectory: Hashable, Sendable {
  /// Positions in ``Settings/lists`` of those with a task, in the order of portal.yml.
  let lists: [Int]
  let hasProblems: Bool
  let hasFactors: Bool

  /// Positions in ``Register/meetings`` of those held, oldest first.
  let meetings: [Int]
  let hasInspections: Bool
  let hasApprovals: Bool
  let hasBonds: Bool

  init(of register: Register, asOf day: Day) {
    let listed = Set(register.tasks.rows.lazy.map(\.list))
    lists = register.settings.lists.indices.filter(listed.contains)
    hasProblems = register.problems.rows.contains { $0.raised <= day }
    hasFactors = register.factors.rows.contains { $0.month <= day.inMonth }
    meetings = register.meetings.indices.filter { register.meetings[$0].date <= day }
    hasInspections = register.inspections.rows.contains { $0.date <= day }
    hasApprovals = register.approvals.rows.contains { $0.accepted <= day }
    hasBonds = !register.bonds.isEmpty
  }

  /// Positions in ``Register/units`` of those that a row which had happened by a day names as
  /// responsible.
  static func departments(in register: Register, by day: Day) -> Set<Int> {
    var units: Set<Int> = []
    units.formUnion(
      register.problems.rows.lazy.filter { $0.raised <= day }.compactMap(\.department))
    units.formUnion(
      register.factors.rows.lazy.filter { $0.month <= day.inMonth }.compactMap(\.department))
    units.formUnion(
      register.approvals.rows.lazy.filter { $0.accepted <= day }.map(\.department))
    return units
  }
}

extension LedgerDirectory {
  /// Where the task lists are found: the one there is, or the list of all; nil without any.
  func listsEntry(in settings: Settings) -> Address? {
    guard let first = lists.first else { return nil }
    return lists.count > 1 ? .lists : .list(settings.lists[first])
  }

  /// What the office coordinates, page by page; the first is the section's own.
  var coordination: [(name: Term, address: Address)] {
    let views: [(Bool, Term, Address)] = [
      (hasProblems, .viewsProblems, .problems), (hasFactors, .viewsFactors, .factors),
      (!meetings.isEmpty, .viewsMeetings, .meetings),
      (hasInspections, .viewsInspections, .inspections),
      (hasApprovals, .viewsApprovals, .approvals), (hasBonds, .viewsBonds, .bonds),
    ]
    return views.compactMap { isThere, name, address in isThere ? (name, address) : nil }
  }

  /// What the navigation calls the section of ``coordination``; nil where it has no page.
  var coordinationName: Term? { hasProblems ? .navProblems : coordination.first?.name }

  /// What the notes say of the figures on the pages that there are: anchor, name and text.
  var definitions: [(String, Term, Term)] {
    let all: [(Bool, String, Term, Term)] = [
      (!lists.isEmpty, "lists", .listsTitle, .defineLists),
      (hasFactors, "factors", .viewsFactors, .defineFactors),
      (hasInspections, "inspections", .viewsInspections, .defineInspections),
      (hasApprovals, "approvals", .viewsApprovals, .defineApprovals),
      (hasBonds, "bonds", .viewsBonds, .defineBonds),
    ]
    return all.compactMap { isThere, id, name, text in isThere ? (id, name, text) : nil }
  }
}
