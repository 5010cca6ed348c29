import Diagnostics
import Testing

@testable import Narrative

@Suite("Links and images")
struct LinkTests {
  @Test(
    "A destination's place is where it is written",
    arguments: [
      ("甲[乙](b.md)", ["1:6"]),
      ("a\n   b [c](<d e.md>)", ["2:11"]),
      ("> a\n> [c](d.md) [e](d.md)", ["2:7", "2:17"]),
      ("- 甲 ![x](a.png)\n  [![y](b.png)](c.md)", ["1:10", "2:9", "2:17"]),
      ("| [甲](a.md) | `\\|` [b](b.md) |\n|--|--|\n| [c](c.md) | d |", ["1:7", "1:24", "3:7"]),
      ("`[a](b.md)` [a](b.md)", ["1:17"]),
      ("a `b\nc` [a](b.md)", ["2:8"]),
      ("[a][r] 和 [r]\n\n[r]: b.md", ["1:1", "1:10"]),
      ("{{ a.b }}[a](b.md)", ["1:14"]),
      ("[a](b\\_c.md) [a](b&amp;c.md)", ["1:5", "1:18"]),
      ("见https://a.cn，<https://b.cn> www.c.cn d@e.cn", ["1:2", "1:16", "1:30", "1:39"]),
      ("[https://a.cn](https://a.cn)", ["1:16"]),
      ("# 甲 [a](b.md)", ["1:9"]),
    ])
  func places(_ text: String, _ expected: [String]) {
    let found = markdown(text + "\n")
    #expect(found.links.map(\.place).sorted().map { "\($0.line):\($0.column)" } == expected)
    #expect(found.diagnostics == [])
  }

  @Test("A local destination is decoded to a path and a fragment")
  func local() {
    let found = markdown(
      "[a](../x/%E7%94%B2%20y.md#%E4%B8%80) [b](#c) ![d](e.png) [f](<g h.pdf>)\n"
    ).links
    #expect(
      found.map(\.destination) == [
        .local(path: "../x/甲 y.md", fragment: "一"), .local(path: "", fragment: "c"),
        .local(path: "e.png", fragment: nil), .local(path: "g h.pdf", fragment: nil),
      ])
    #expect(found.map(\.kind) == [.link, .link, .image, .link])
  }

  @Test("An address of the web is encoded where it must be")
  func web() {
    let found = markdown("[a](<HTTPS://a.cn/b c|%zz%20\"甲>) [b](mailto:a@b.cn)\n").links
    #expect(
      found.map(\.destination) == [
        .web("HTTPS://a.cn/b%20c%7C%25zz%20%22甲"), .web("mailto:a@b.cn"),
      ])
  }

  @Test(
    "Any other destination is refused at its place",
    arguments: [
      ("javascript:alert(1)", "link-scheme"), ("JaVaScRiPt:alert(1)", "link-scheme"),
      ("javascript&colon;alert(1)", "link-scheme"), ("java&Tab;script:alert(1)", "link-malformed"),
      ("&#106;avascript:alert(1)", "link-scheme"), ("<&#32;javascript:alert(1)>", "link-malformed"),
      ("java&NewLine;script:x", "link-malformed"), ("javascript%3Aalert(1)", "link-malformed"),
      ("%6Aavascript:alert(1)", "link-scheme"), ("java%0Ascript%3Ax", "link-malformed"),
      ("vbscript:x", "link-scheme"), ("data:text/html,x", "link-scheme"),
      ("file:///etc/passwd", "link-scheme"), ("ftp://a.cn", "link-scheme"),
      ("C:/a.md", "link-scheme"),
      ("//a.cn/x", "link-absolute"), ("/a.md", "link-absolute"), ("%2F/a.cn", "link-absolute"),
      ("\\\\\\\\a.cn", "link-absolute"), ("a\\\\b.md", "link-malformed"), (":a", "link-scheme"),
      ("https:a.cn", "link-malformed"), ("https:///a", "link-malformed"),
      ("https://a.cn\\\\@b.cn", "link-malformed"), ("https://u:p@a.cn", "link-malformed"),
      ("mailto:a", "link-malformed"), ("", "link-empty"), ("#", "link-empty"),
      ("a%zz.md", "link-malformed"), ("a%FF.md", "link-malformed"), ("a%00.md", "link-malformed"),
      ("a.md?x", "link-malformed"), ("%E2%80", "link-malformed"),
    ])
  func refused(_ destination: String, _ rule: String) {
    let text = "甲 [乙](\(destination))\n"
    let found = markdown(text)
    #expect(found.diagnostics.map(\.rule.rawValue) == [rule])
    #expect(found.diagnostics.map(\.place.line) == [1])
    #expect(found.links == [])
    #expect(!rendered(found).contains("<a"))
  }

  @Test("An image from outside is refused, as are links and images that say nothing")
  func others() {
    #expect(faults("![a](https://b.cn/c.png)\n") == ["1:6 image-outside"])
    #expect(faults("![a](#b)\n") == ["1:6 link-empty"])
    #expect(
      faults("[](b.md) ![](c.png)\n") == ["1:1 link-text-missing", "1:10 image-text-missing"])
    #expect(faults("[![a](b.png)](c.md) [{{ a }}](d.md)\n") == [])
  }
}
