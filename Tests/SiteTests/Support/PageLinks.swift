import Foundation

/// The links and anchors of one page.
struct PageLinks {
  /// Values of `href` and `src`.
  let targets: [String]
  let ids: Set<String>

  init(_ html: String) {
    targets = PageLinks.values(of: ["href", "src"], in: html)
    ids = Set(PageLinks.values(of: ["id"], in: html))
  }

  private static func values(of attributes: [String], in html: String) -> [String] {
    attributes.flatMap { name in
      html.components(separatedBy: " \(name)=\"").dropFirst().compactMap { rest in
        rest.components(separatedBy: "\"").first?.replacingOccurrences(of: "&amp;", with: "&")
      }
    }
  }
}

/// A link's target as a path from the site's top; nil where it leaves the site.
func resolve(_ link: String, from page: String) -> (path: String, fragment: String?)? {
  let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
  let fragment = parts.count > 1 ? String(parts[1]).removingPercentEncoding : nil
  guard let target = String(parts[0]).removingPercentEncoding else { return nil }
  if target.isEmpty { return (page, fragment) }
  var names = page.split(separator: "/").dropLast().map(String.init)
  for name in target.split(separator: "/") {
    if name == ".." {
      guard names.popLast() != nil else { return nil }
    } else {
      names.append(String(name))
    }
  }
  return (names.joined(separator: "/"), fragment)
}
