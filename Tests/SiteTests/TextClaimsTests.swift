import Testing

@Suite("Narratives that are checked by what they name and link")
struct TextClaimsTests {
  private func site(_ narrative: String) throws -> SiteMap {
    try SiteMap(
      SmallContent().adding("projects/A-1.md", "---\nsummary: 概要\n---\n" + narrative)
        .adding("projects/A-1/a.pdf", "%PDF").files)
  }

  @Test(
    "What is wrong with a plain one is reported as with one that has to be read whole",
    arguments: [
      "{{ tiers.local.completed:2:unit }}", "{{ projects.A-1.none }}", "甲{{ nothing }}乙",
      "{{ tiers.local.completed:bold }}", "{{ projects.A-1.id:unit }}",
      "{{ tiers.local.completed:1:2 }}", "{{ tiers.local.lead:phrase:abs }}",
      "[甲](A-2.md)和[乙](A-9.md)", "甲\n\n- 乙[丙](../../丁.md)[戊](../../e.md)", "[甲](A-1/a.pdf)",
      "[甲](A-1/b.pdf)", "[甲](./A-2.md#乙)",
    ])
  func same(_ text: String) throws {
    let plain = try site(text + "\n")
    let whole = try site(text + "\n\n*末*\n")
    #expect(plain.faults == whole.faults)
    #expect(plain.files.keys.sorted() == whole.files.keys.sorted())
  }

  @Test("A file that a plain one links is published")
  func linked() throws {
    #expect(try site("见[图](A-1/a.pdf)。\n").files["projects/A-1/a.pdf"] != nil)
  }

  @Test("A file in another encoding shows the text behind its front matter, plain as it may be")
  func encodings() throws {
    // 甲乙丙丁戊 in GBK, shorter than in UTF-8.
    let summary: [UInt8] = [0xBC, 0xD7, 0xD2, 0xD2, 0xB1, 0xFB, 0xB6, 0xA1, 0xCE, 0xEC]
    let body = Array("\n---\nabc {{ projects.A-1.id }}\n".utf8)
    for file in [
      Array("---\nsummary: ".utf8) + summary + body,
      [0xEF, 0xBB, 0xBF] + Array("---\nsummary: 甲".utf8) + body,
    ] {
      var content = SmallContent()
      content.files["projects/A-1.md"] = file
      let site = try SiteMap(content.files)
      #expect(try site.text("projects/A-1.html").contains("<p>abc A-1</p>"))
      #expect(try site.text("search/texts-1.js").contains("abc A-1"))
    }
  }
}
