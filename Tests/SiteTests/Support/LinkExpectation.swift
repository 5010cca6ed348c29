import Testing

/// Every relative link of every page leads to a file of the site and, where it has one, an anchor.
func expectLinksResolve(in site: SiteMap) throws {
  let links = site.pages.map { ($0.path, PageLinks($0.html)) }
  let anchors = Dictionary(uniqueKeysWithValues: links.map { ($0.0, $0.1.ids) })
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
