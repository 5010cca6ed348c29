import Testing

@testable import Site

@Suite("The page for links that lead nowhere")
struct NotFoundPageTests {
  @Test("There is one for each depth of folders, whose links hold there")
  func depths() throws {
    let site = try SiteMap(SmallContent().files)
    let paths = site.pages.map(\.path).filter { $0.hasPrefix("404") }
    #expect(paths == ["404.html", "404/1.html", "404/1/2.html", "404/1/2/3.html"])
    for (depth, path) in paths.enumerated() {
      let up = String(repeating: "../", count: depth)
      #expect(try site.text(path).contains("<a href=\"\(up)projects/index.html\">"), "\(path)")
    }
  }

  @Test("No file of the sample is in a deeper folder than there is one for")
  func deepest() throws {
    let site = try SiteMap.sample.get()
    for path in site.files.keys {
      #expect(Address.notFoundDepths.contains(Address(path: path).depth), "\(path)")
    }
  }
}
