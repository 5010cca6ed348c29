import Portfolio
import Templates

/// What surrounds a page: its title, the way to it, and the frame that it has in common with others.
///
/// A class, since a template reaches each of its names through the page.
final class Chrome: Sendable {
  let frame: SiteFrame
  let title: String
  let crumbs: [MenuEntry]

  static let shape = Shape<Chrome>(
    Slot.including(SiteFrame.shape, isFixed: true) { $0.frame } + [
      .text("title") { chrome, output in
        output.add(chrome.title)
        if !chrome.isHome {
          output.add(" · ")
          output.add(chrome.frame.siteTitle)
        }
      },
      .list("crumbs", MenuEntry.shape) { $0.crumbs },
      .flag("hasCrumbs") { !$0.crumbs.isEmpty },
    ])

  /// Whether the page's title is the site's own.
  private let isHome: Bool

  var link: Linker { frame.link }

  /// - Parameters:
  ///   - title: Of the page; nil for the site's own.
  ///   - crumbs: From the index to the page itself, or empty.
  init(_ title: String?, in frame: SiteFrame, crumbs: [MenuEntry]) {
    self.frame = frame
    self.title = title ?? frame.siteTitle
    self.crumbs = crumbs
    isHome = title == nil
  }
}

extension Chrome {
  /// - Parameters:
  ///   - section: The page of the navigation to which this one belongs.
  ///   - crumbs: Names and pages between the index and this page, outermost first.
  ///   - style: What this kind of page loads besides the site's own styles.
  convenience init(
    _ title: String, at address: Address, in section: Address, of edition: Edition,
    crumbs: [(name: String, address: Address)] = [], style: Asset? = nil
  ) {
    let frame = SiteFrame(at: address, in: section, of: edition, style: style)
    let way = address == .index ? [] : [(edition.words(.navIndex), Address.index)] + crumbs
    self.init(
      title, in: frame,
      way: way.map { MenuEntry(label: $0, link: frame.link($1), isCurrent: false, isParent: false) }
    )
  }

  /// - Parameter way: The steps from the index to this page, itself left out; the index has none.
  convenience init(_ title: String, in frame: SiteFrame, way: [MenuEntry]) {
    let here = MenuEntry(label: title, link: "", isCurrent: true, isParent: false)
    self.init(way.isEmpty ? nil : title, in: frame, crumbs: way.isEmpty ? [] : way + [here])
  }
}

extension Words {
  /// How many of the formal projects have a report in the month that is due.
  func reportedSentence(_ figures: Figures) -> String {
    let formal = figures.whole.projects
    let overdue = figures.formalCount { $0.isOverdue == true }
    return self(
      .stripReported,
      [.count: Notation.count(formal), .reported: Notation.count(formal - overdue)])
  }
}

/// An entry of a navigation list.
struct MenuEntry: Sendable {
  let label: String
  let link: String

  /// Whether it is the page itself.
  let isCurrent: Bool

  /// Whether the page lies below it.
  let isParent: Bool

  static let shape = Shape<MenuEntry>([
    .text("label") { $0.label },
    .text("link") { $0.link },
    .flag("isCurrent") { $0.isCurrent },
    .flag("isParent") { $0.isParent },
  ])
}

extension Directory {
  /// The site's sections, in the order of the navigation.
  func sections(_ words: Words, _ settings: Settings) -> [(String, Address)] {
    let lists = ledgers.listsEntry(in: settings).map { [(words(.navLists), $0)] } ?? []
    let coordination = ledgers.coordination.prefix(1).map { view in
      (words(ledgers.coordinationName ?? view.name), view.address)
    }
    let reports = hasReportsPage ? [(words(.navReports), Address.reports)] : []
    return [
      (words(.navIndex), .index), (words(.navProjects), .projects), (words(.navUnits), .units),
    ] + lists + coordination + reports + [
      (words(.navPlans), .plans), (words(.navData), .data), (words(.navAbout), .about),
    ]
  }
}
