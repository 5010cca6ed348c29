import Testing

@testable import Serving

@Suite("The path that a request names")
struct SitePathTests {
  @Test(
    "Parts are decoded one by one",
    arguments: [
      ("/", [], true), ("/index.html", ["index.html"], false), ("/units/", ["units"], true),
      ("/projects/%E5%A4%AA.html?q=1", ["projects", "太.html"], false),
      ("/a%20b", ["a b"], false), ("/a%25b", ["a%b"], false),
    ] as [(String, [String], Bool)])
  func decoded(target: String, names: [String], isFolder: Bool) throws {
    let path = try #require(SitePath(target))
    #expect(path.names == names)
    #expect(path.isFolder == isFolder)
  }

  @Test(
    "What goes up, hides, doubles a slash, or is no text names nothing",
    arguments: [
      "/..", "/../a", "/a/../b", "/%2e%2e/a", "/%2E%2E%2Fa", "/a%2Fb", "/a%5Cb", "/.portal",
      "/a/.git",
      "//a", "/a//b", "/a%00", "/a%0Ab", "/%FF", "/%", "/%4", "/%zz", "a", "",
    ])
  func refused(target: String) {
    #expect(SitePath(target) == nil)
  }

  @Test("A folder's address says the same path, encoded, with its query")
  func folder() {
    #expect(SitePath("/%E5%A4%AA%20a?x=%0D")?.folderAddress == "/%E5%A4%AA%20a/?x=%0D")
  }
}
