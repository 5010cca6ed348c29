import Diagnostics
import Templates
import Testing

@Suite("Templates cut together at random")
struct RandomTemplateTests {
  private static let pieces = [
    "<a", "<svg", "<title", "<script", ">", ">", "/>", " ", "\n", "href=", "on", "x", "=", "\"",
    "'",
    "</a>", "</title>", "</script>", "</svg>", "<", "<!--", "-->", "<![CDATA[", "]]>", "&", ":",
    "/",
    "项", "{{text}}", "{{text}}", "{{maybe}}", "{{#flag}}", "{{/flag}}", "{{#lines}}", "{{.}}",
    "{{/lines}}", "'{{text}}'", "=\"{{text}}\"", "{{{markup}}}", "{{> part}}", "{{", "}}", "{{!",
    "{{#", "{{{", "{{part.name}}", "{{^items}}", "{{/items}}",
  ]

  /// George Marsaglia's xorshift, so that every run draws the same.
  private struct Draw: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  @Test("Each is reported or renders, and no value adds a bracket or quote to the page")
  func never() throws {
    var draw = Draw(state: 0x9E37_79B9_7F4A_7C15)
    var compiled = 0
    for _ in 0..<3000 {
      let files = ["page.mustache": text(&draw), "part.mustache": text(&draw)]
      let set = TemplateSet(files: files, words: [:])
      var found: [Diagnostic] = []
      guard let template = set.compile("page", for: Sample.shape, reporting: &found) else {
        try #require(!found.isEmpty)
        continue
      }
      compiled += 1
      let pages = ["a", "<\">'\u{301}javascript:x"].map { value in
        var output: [UInt8] = []
        template.render(Sample(text: value, maybe: value, lines: [value, value]), into: &output)
        return output.count { "<>\"'".utf8.contains($0) }
      }
      try #require(pages[0] == pages[1])
    }
    #expect(compiled > 100)
  }

  private func text(_ draw: inout Draw) -> [UInt8] {
    let length = Int.random(in: 0...8, using: &draw)
    let pieces = (0..<length).map { _ in Self.pieces.randomElement(using: &draw) ?? "" }
    return Array(pieces.joined().utf8)
  }
}
