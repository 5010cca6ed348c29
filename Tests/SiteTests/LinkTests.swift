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

  @Test("An address is the same however its path was put together")
  func addresses() {
    let (whole, pieces) = (Address(path: "projects/KP-1.html"), Address.project(id: "KP-1"))
    #expect(whole == pieces && whole.hashValue == pieces.hashValue && pieces.path == whole.path)
    #expect(whole.depth == pieces.depth && Address(path: "a/b/c.html").depth == 2)
    #expect(Address.project(id: "KP-2") != whole)
    let link = Linker(from: pieces)
    #expect(link(.project(id: "甲 %")) == "../projects/%E7%94%B2%20%25.html")
    #expect(link(.about, fragment: "总") == "../about.html#%E6%80%BB")
  }

  @Test("Letters, digits and the marks that a path may have stand for themselves, nothing else")
  func pathBytes() {
    for byte in UInt8(1)...0x7E {
      let text = String(Unicode.Scalar(byte))
      let isKept =
        text.first?.isLetter == true || text.first?.isNumber == true || "/-._~=&".contains(text)
      let digits = String(byte, radix: 16, uppercase: true)
      let escaped = "%" + (digits.count == 1 ? "0" : "") + digits
      #expect(percentEncoded(text) == (isKept ? text : escaped))
    }
  }
}
