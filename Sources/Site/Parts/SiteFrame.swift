import Portfolio
import Templates

/// What surrounds every page of one section and folder: the navigation, the line on the data, the
/// files that pages load.
final class SiteFrame: Sendable {
  let language: String
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
  let asOf: Day
  let asOfText: String
  let period: String

  /// How many of the formal projects have reported.
  let reported: String
  let isSample: Bool

  static let shape = Shape<SiteFrame>([
    .text("language") { $0.language },
    .text("siteTitle") { $0.siteTitle },
    .text("publisher") { $0.publisher },
    .text("homeLink") { $0.home },
    .optionalText("aboutLink") { $0.about },
    .optionalText("behindLink") { $0.behind },
    .text("stylesheet") { $0.link.write($0.assets[.stylesheet], to: &$1) },
    .text("script") { $0.link.write($0.assets[.script], to: &$1) },
    .text("icon") { $0.link.write($0.assets[.icon], to: &$1) },
    .list("sections", MenuEntry.shape) { $0.sections },
    .text("asOf") { $0.asOf.description },
    .text("asOfText") { $0.asOfText },
    .text("period") { $0.period },
    .text("reported") { $0.reported },
    .flag("isSample") { $0.isSample },
    .optionalText("pageStylesheet") { $0.style },
    .optionalText("feedLink") { $0.feed },
    .text("projectsLink") { $0.link.write(.projects, to: &$1) },
    .text("searchIndex") { $0.link.write(.searchRows, to: &$1) },
    .text("searchStyle") { $0.link.write($0.assets[.searchStyle], to: &$1) },
    // A report leads to nothing that changes after it.
    .flag("hasSearch") { $0.home == $0.link(.index) },
  ])

  init(
    link: Linker, home: String, about: String?, behind: String? = nil, feed: String? = nil,
    style: String? = nil, sections: [MenuEntry], of edition: Edition
  ) {
    let (words, settings) = (edition.words, edition.settings)
    language = settings.language.rawValue
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
    asOf = edition.figures.asOf
    asOfText = words.date(asOf)
    period = words.period(to: asOf)
    reported = edition.reportedSentence
    isSample = settings.isSample
  }
}

extension SiteFrame {
  /// - Parameters:
  ///   - section: The page of the navigation to which the page belongs.
  ///   - style: What this kind of page loads besides the site's own styles.
  convenience init(
    at address: Address, in section: Address, of edition: Edition, style: Asset? = nil
  ) {
    let link = Linker(from: address)
    let sections = edition.sections.map { name, target in
      MenuEntry(
        label: name, link: link(target), isCurrent: target == address,
        isParent: target == section && target != address)
    }
    self.init(
      link: link, home: link(.index), about: link(.about), behind: link(.behind),
      feed: edition.directory.hasReportsPage ? link(.feed) : nil,
      style: style.map { link(edition.assets[$0]) }, sections: sections, of: edition)
  }
}
