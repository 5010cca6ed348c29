import Portfolio
import Templates

/// All reports and bulletins for feed readers, the newest first (RFC 4287).
struct Feed: Sendable {
  let language: String
  let id: String
  let title: String
  let publisher: String
  let home: String

  /// The feed's own address; relative where the site's is not known.
  let link: String
  let updated: Day
  let entries: [FeedEntry]

  static let shape = Shape<Feed>([
    .text("language") { $0.language },
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("publisher") { $0.publisher },
    .text("homeLink") { $0.home },
    .text("link") { $0.link },
    .text("updated") { timestamp($0.updated) },
    .list("entries", FeedEntry.shape) { $0.entries },
  ])
}

/// A report or a bulletin in the feed.
struct FeedEntry: Sendable {
  let id: String
  let title: String
  let link: String

  /// Its period's last day, or the day it was issued: never that of a build.
  let updated: Day
  let summary: String

  static let shape = Shape<FeedEntry>([
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("link") { $0.link },
    .text("updated") { timestamp($0.updated) },
    .optionalText("summary") { $0.summary.isEmpty ? nil : $0.summary },
  ])
}

/// A day's first instant in universal time (RFC 3339).
private func timestamp(_ day: Day) -> String { "\(day)T00:00:00Z" }

extension Feed {
  init(of edition: Edition) {
    let (settings, addresses) = (edition.settings, Addresses(of: edition.settings))
    language = settings.language.rawValue
    id = addresses.identifier(of: .feed)
    title = settings.title
    publisher = settings.publisher
    home = addresses.link(from: .feed, to: .index)
    link = addresses.link(from: .feed, to: .feed)
    let entries = edition.reportEntries(addresses) + edition.bulletinEntries(addresses)
    self.entries = entries.enumerated()
      .sorted { ($1.element.updated, $0.offset) < ($0.element.updated, $1.offset) }
      .map(\.element)
    updated = self.entries.first?.updated ?? edition.figures.asOf
  }
}

extension Edition {
  /// Newest first.
  fileprivate func reportEntries(_ addresses: Addresses) -> [FeedEntry] {
    let progresses = wholeProgress
    return directory.reports.reversed().map { month in
      let finding = progresses[month].map { progress in
        words.finding(progress, .findingMonths, [.period: words.period(to: month.lastDay)])
      }
      return FeedEntry(
        id: addresses.identifier(of: .report(month)),
        title: words(.reportTitle, [.month: words.month(month)]),
        link: addresses.link(from: .feed, to: .report(month)), updated: month.lastDay,
        summary: Clause.sentence(finding ?? [], in: words).map(\.text).joined())
    }
  }

  /// Newest first.
  fileprivate func bulletinEntries(_ addresses: Addresses) -> [FeedEntry] {
    directory.bulletins.reversed().compactMap { bulletin in
      guard let day = bulletin.issued else { return nil }
      return FeedEntry(
        id: addresses.identifier(of: .bulletin(bulletin)), title: title(of: bulletin),
        link: addresses.link(from: .feed, to: .bulletin(bulletin)), updated: day,
        summary: words.issue(of: bulletin))
    }
  }
}

extension Bulletin {
  /// The day by which it is sorted among others: its date, else its period's last day, else the
  /// first day of its year.
  var issued: Day? { date ?? period?.lastDay ?? Day(year: year, month: 1, day: 1) }
}
