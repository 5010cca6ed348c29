import Portfolio
import Templates

/// The address of every page, for search engines.
struct Sitemap: Sendable {
  let addresses: [String]

  static let shape = Shape<Sitemap>([.list("addresses", .text) { $0.addresses }])

  /// - Parameter paths: Of all files.
  /// - Returns: nil where the site's address is not known.
  init?(of paths: [String], _ settings: Settings) {
    guard let site = settings.site else { return nil }
    let missing = Set(Address.notFoundDepths.map { Address.notFound(below: $0).path })
    addresses = paths.filter { $0.hasSuffix(".html") && !missing.contains($0) }
      .sorted(by: bytesPrecede).map { "\(site)/\(percentEncoded($0))" }
  }
}

/// What search engines may read: everything.
struct Robots: Sendable {
  /// nil where the site's address is not known.
  let sitemap: String?

  static let shape = Shape<Robots>([.optionalText("sitemap") { $0.sitemap }])

  init(_ settings: Settings) {
    sitemap = settings.site.map { "\($0)/\(Address.sitemap.path)" }
  }
}
