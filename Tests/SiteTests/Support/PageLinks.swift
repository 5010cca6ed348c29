import Foundation
import Testing

/// The links and anchors of one page.
struct PageLinks {
  /// Values of `href` and `src`.
  let targets: [String]
  let ids: Set<String>

  /// What a fragment may say to the page's filter, like `pace=behind`.
  let states: Set<String>

  init(_ html: String) {
    targets = PageLinks.values(of: ["href", "src"], in: html)
    ids = Set(PageLinks.values(of: ["id"], in: html))
    states = Set(
      html.components(separatedBy: "<select name=\"").dropFirst().flatMap { rest in
        let select = rest.components(separatedBy: "</select>")[0]
        let name = select.components(separatedBy: "\"")[0]
        return PageLinks.values(of: ["value"], in: select).map { "\(name)=\($0)" }
      })
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

/// Every link and anchor of every page leads to a file of the site and to a place in it.
func expectLinksResolve(in site: SiteMap) throws {
  let links = site.pages.map { ($0.path, PageLinks($0.html)) }
  let anchors = Dictionary(uniqueKeysWithValues: links.map { ($0.0, $0.1.ids.union($0.1.states)) })
  for (path, page) in links {
    for target in page.targets where !target.contains(":") {
      let found = resolve(target, from: path)
      #expect(found.map { site.files[$0.path] != nil } == true, "\(path) links to \(target)")
      if let found, let fragment = found.fragment, let ids = anchors[found.path] {
        #expect(ids.contains(fragment), "\(path) links to \(target)")
      }
    }
  }
}
