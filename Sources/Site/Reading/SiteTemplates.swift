import Diagnostics
import Records
import Templates

/// All templates of a site, by the kinds of pages that they make.
struct SiteTemplates: Sendable {
  let pages: PageTemplates
  let ledgers: LedgerTemplates
  let issued: IssuedTemplates

  /// What one thread compiles.
  private enum Group: Sendable {
    case pages(PageTemplates?)
    case ledgers(LedgerTemplates?)
    case issued(IssuedTemplates?)
  }

  /// Compiles all of them, so that the faults of all are reported together.
  ///
  /// - Returns: nil where one has an error.
  init?(_ set: TemplateSet, _ spread: Spread, reporting: inout [Diagnostic]) {
    let groups = gather(3, by: 1, spread) { range -> (Group, found: [Diagnostic]) in
      var found: [Diagnostic] = []
      let group: Group =
        switch range.lowerBound {
        case 0: .pages(PageTemplates(set, reporting: &found))
        case 1: .ledgers(LedgerTemplates(set, reporting: &found))
        default: .issued(IssuedTemplates(set, reporting: &found))
        }
      return (group, found)
    }
    for group in groups { reporting += group.found }
    guard groups.count == 3, case .pages(let pages?) = groups[0].0,
      case .ledgers(let ledgers?) = groups[1].0, case .issued(let issued?) = groups[2].0
    else { return nil }
    self.pages = pages
    self.ledgers = ledgers
    self.issued = issued
  }
}
