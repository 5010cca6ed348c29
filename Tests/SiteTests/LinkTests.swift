import Testing

@testable import Site

@Suite("Links of texts")
struct LinkTests {
  @Test("A link to another project's text becomes a link to its page, with or without a narrative")
  func toProjects() throws {
    let content = SmallContent().adding("projects/A-1.md", "见[西堤](A-2.md)、[自己](#一)。\n\n# 一\n")
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    let page = try site.text("projects/A-1.html")
    #expect(page.contains("<a href=\"../projects/A-2.html\">西堤</a>"))
    #expect(PageLinks(page).ids.contains("text-一"))
  }

  @Test("A picture that a text shows is copied beside its page")
  func picture() throws {
    let content = SmallContent().adding(
      "projects/A-1.md", "![图](A-1/图 1.png)\n".replacing(" 1", with: "%201")
    )
    .adding("projects/A-1/图 1.png", "PNG")
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    #expect(site.files["projects/A-1/图 1.png"] == Array("PNG".utf8))
    #expect(
      try site.text("projects/A-1.html").contains("src=\"../projects/A-1/%E5%9B%BE%201.png\""))
  }

  @Test("A link to a file that does not exist, or outside the folder, is reported at its place")
  func missing() throws {
    let content = SmallContent().adding(
      "projects/A-1.md", "甲[乙](A-9.md)\n\n[丙](../../etc/passwd)\n")
    let site = try SiteMap(content.files)
    #expect(
      site.faults == [
        "link-missing content/projects/A-1.md:1:6", "link-outside content/projects/A-1.md:3:5",
      ])
  }

  @Test(
    "A path is resolved within the folder alone",
    arguments: [
      ("a/b.md", "a/b.md"), ("a/./b/../c.md", "a/c.md"), ("../x", nil), ("a/../../x", nil),
      ("", nil),
    ])
  func resolving(path: String, resolved: String?) {
    #expect(resolvedPath(path) == resolved)
  }
}
