import Portfolio

/// Addresses and identifiers for readers who meet a page outside the site.
struct Addresses: Sendable {
  /// Where the site is published; nil where that is not known.
  private let site: String?
  private let publisher: String

  init(of settings: Settings) {
    site = settings.site
    publisher = settings.publisher
  }

  /// The same at every build: the page's address where the site has one, else a UUID made from the
  /// publisher, a line end and the page's path.
  func identifier(of page: Address) -> String {
    site.map { absolute(page, on: $0) } ?? "\(NameIdentifier(of: publisher + "\n" + page.path))"
  }

  /// Absolute where the site's address is known, else relative.
  func link(from file: Address, to page: Address) -> String {
    site.map { absolute(page, on: $0) } ?? Linker(from: file)(page)
  }

  private func absolute(_ page: Address, on site: String) -> String {
    "\(site)/\(percentEncoded(page.path))"
  }
}
