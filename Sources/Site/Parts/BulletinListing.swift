import Portfolio
import Templates

/// A bulletin in the list of all.
struct BulletinListing: Sendable {
  let issue: String
  let title: String
  let link: String
  let date: String

  static let shape = Shape<BulletinListing>([
    .text("issue") { $0.issue },
    .text("title") { $0.title },
    .text("link") { $0.link },
    .text("date") { $0.date },
  ])

  init(_ bulletin: Bulletin, of edition: Edition, link: Linker) {
    let words = edition.words
    issue = words.issue(of: bulletin)
    title = edition.title(of: bulletin)
    self.link = link(.bulletin(bulletin))
    date = words.date(bulletin.date)
  }
}

extension Bulletin {
  /// Whether its figures are of no later time than a day; one without a period has none, and may
  /// be issued long before the next month's table comes.
  func isKnown(by day: Day) -> Bool { period.map { $0.lastDay <= day } ?? true }
}
