import Portfolio
import Templates

/// An issued brief, as of its period: masthead, text, and who is to have it.
struct BulletinPage: Sendable {
  let chrome: Chrome

  /// （2023年第2期）
  let issue: String
  let title: String
  let date: Day?
  let dateText: String
  let to: String?
  let cc: String?
  let text: ShownText?

  static let shape = Shape<BulletinPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .text("issue") { $0.issue },
      .text("heading") { $0.title },
      .optionalText("date") { $0.date?.description },
      .text("dateText") { $0.dateText },
      .markup("text", writing: { $0.text?.render(into: &$1, headingLevel: 2) }),
      .optionalText("to") { $0.to },
      .optionalText("cc") { $0.cc },
      .flag("hasReaders") { $0.to != nil || $0.cc != nil },
    ])
}

extension BulletinPage {
  /// - Parameter edition: As of the bulletin's period; where it has none, the site's.
  init(_ bulletin: Bulletin, of edition: Edition) {
    let words = edition.words
    let address = Address.bulletin(bulletin)
    chrome = Chrome(
      edition.title(of: bulletin), at: address, in: .reports, of: edition,
      crumbs: [(words(.navReports), .reports)], style: .bulletinStyle)
    issue = words(.bulletinIssueBracketed, words.values(of: bulletin))
    title = edition.title(of: bulletin)
    date = bulletin.date
    dateText = bulletin.date.map { words.date($0) } ?? ""
    to = bulletin.to
    cc = bulletin.cc
    text = edition.shown(bulletin.text, link: Linker(from: address))
  }
}

extension Words {
  /// 2023年第2期.
  func issue(of bulletin: Bulletin) -> String { self(.bulletinIssue, values(of: bulletin)) }

  fileprivate func values(of bulletin: Bulletin) -> Fills {
    [.year: String(bulletin.year), .number: String(bulletin.number)]
  }
}

extension Edition {
  /// The edition in which a bulletin's figures are those of its period.
  func edition(of bulletin: Bulletin) -> Edition {
    bulletin.period.flatMap { forReport(of: $0) } ?? self
  }
}
