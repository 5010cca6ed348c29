import Portfolio
import Templates

/// What surrounds every page: its title, the navigation, the line on the data, the way back.
///
/// A class, since a template reaches each of its names through the page.
final class Chrome: Sendable {
  let language: String
  let title: String
  let siteTitle: String
  let publisher: String
  let link: Linker

  /// Where the site's title leads.
  let home: String

  /// To the definitions; nil where the page has no such link.
  let about: String?

  /// To what is behind; nil where the page has no such link.
  let behind: String?

  /// To the feed of reports and bulletins; nil where the page or the site has none.
  let feed: String?

  /// To the styles that this kind of page alone has.
  let style: String?
  let assets: AssetNames
  let sections: [MenuEntry]
  let crumbs: [MenuEntry]
  let asOf: Day
  let asOfText: String
  let period: String

  /// How many of the formal projects have reported.
  let reported: String
  let isSample: Bool

  static let shape = Shape<Chrome>([
    .text("language") { $0.language },
    .text("title") { $0.title },
    .text("siteTitle") { $0.siteTitle },
    .text("publisher") { $0.publisher },
    .text("homeLink") { $0.home },
    .optionalText("aboutLink") { $0.about },
    .optionalText("behindLink") { $0.behind },
    .text("stylesheet") { $0.link($0.assets[.stylesheet]) },
    .text("script") { $0.link($0.assets[.script]) },
    .text("icon") { $0.link($0.assets[.icon]) },
    .list("sections", MenuEntry.shape) { $0.sections },
    .list("crumbs", MenuEntry.shape) { $0.crumbs },
    .flag("hasCrumbs") { !$0.crumbs.isEmpty },
    .text("asOf") { $0.asOf.description },
    .text("asOfText") { $0.asOfText },
    .text("period") { $0.period },
    .text("reported") { $0.reported },
    .flag("isSample") { $0.isSample },
    .optionalText("pageStylesheet") { $0.style },
    .optionalText("feedLink") { $0.feed },
    .text("projectsLink") { $0.link(.projects) },
    .text("searchIndex") { $0.link(.searchRows) },
    .text("searchStyle") { $0.link($0.assets[.searchStyle]) },
    // A report leads to nothing that changes after it.
    .flag("hasSearch") { $0.home == $0.link(.index) },
  ])

  /// - Parameter title: Of the page; nil for the site's own.
  init(
    _ title: String?, link: Linker, home: String, about: String?, behind: String? = nil,
    feed: String? = nil, style: String? = nil, sections: [MenuEntry], crumbs: [MenuEntry],
    of edition: Edition
  ) {
    let (words, settings) = (edition.words, edition.settings)
    language = settings.language.rawValue
    self.title = title.map { TextBlock.text(joining: $0, " · ", settings.title) } ?? settings.title
    siteTitle = settings.title
    publisher = settings.publisher
    self.link = link
    self.home = home
    self.about = about
    self.behind = behind
    self.feed = feed
    self.style = style
    assets = edition.assets
    self.sections = sections
    self.crumbs = crumbs
    asOf = edition.figures.asOf
    asOfText = words.date(asOf)
    period = words.period(to: asOf)
    reported = edition.reportedSentence
    isSample = settings.isSample
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
    let link = Linker(from: address)
    let words = edition.words
    let sections = edition.sections.map { name, target in
      MenuEntry(
        label: name, link: link(target), isCurrent: target == address,
        isParent: target == section && target != address)
    }
    let way = address == .index ? [] : [(words(.navIndex), Address.index)] + crumbs
    let here = MenuEntry(label: title, link: "", isCurrent: true, isParent: false)
    let steps = way.map {
      MenuEntry(label: $0, link: link($1), isCurrent: false, isParent: false)
    }
    self.init(
      address == .index ? nil : title, link: link, home: link(.index), about: link(.about),
      behind: link(.behind),
      feed: edition.directory.hasReportsPage ? link(.feed) : nil,
      style: style.map { link(edition.assets[$0]) },
      sections: sections, crumbs: steps.isEmpty ? [] : steps + [here], of: edition)
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
