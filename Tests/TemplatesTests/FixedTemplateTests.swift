import Diagnostics
import Testing

@testable import Templates

@Suite("Templates fixed to a kind of pages")
struct FixedTemplateTests {
  struct Frame: Sendable {
    let site: String
    let sections: [String]
    let feed: String?
    let isSample: Bool
  }

  struct Page: Sendable {
    let frame: Frame
    let name: String
    let items: [String]
  }

  static let frame = Shape<Frame>([
    .text("site") { $0.site },
    .list("sections", .text) { $0.sections },
    .optionalText("feed") { $0.feed },
    .flag("isSample") { $0.isSample },
    .markup("rule") { $1 += "<hr title='\($0.site)'>".utf8 },
    .text("name") { _ in "hidden" },
  ])

  static let shape = Shape<Page>(
    Slot.including(frame, isFixed: true) { $0.frame } + [
      .text("name") { $0.name },
      .list("items", .text) { $0.items },
      .flag("hasItems") { !$0.items.isEmpty },
    ])

  static let template = """
    <p>{{site}}</p>{{{rule}}}
    {{#sections}}<a>{{.}} {{site}}</a>{{/sections}}{{^sections}}none{{/sections}}
    {{#sections}}<b>{{.}} {{name}}</b>{{/sections}}
    {{#feed}}<i title="{{.}}">{{site}}</i>{{/feed}}{{^feed}}no feed{{/feed}}
    {{#isSample}}sample of {{name}}{{#items}}{{.}}{{/items}}{{/isSample}}{{^isSample}}-{{/isSample}}
    {{#items}}{{.}} of {{site}}{{#sections}}+{{.}}{{/sections}}{{#isSample}}!{{/isSample}}{{/items}}
    {{#hasItems}}{{#feed}}{{.}}{{/feed}}{{/hasItems}}{{name}} end
    """

  @Test("Pages of the kind have the same bytes", arguments: 0..<8)
  func same(kind: Int) throws {
    let frame = Frame(
      site: "a & b", sections: kind & 1 == 0 ? [] : ["one", "two"],
      feed: kind & 2 == 0 ? nil : "f<", isSample: kind & 4 == 0)
    let other = Frame(site: "other", sections: ["x"], feed: "y", isSample: kind & 4 != 0)
    var found: [Diagnostic] = []
    let set = TemplateSet(files: ["p.mustache": Array(Self.template.utf8)], words: [:])
    let whole = try #require(set.compile("p", for: Self.shape, reporting: &found))
    let fixed = whole.fixed(on: Page(frame: frame, name: "first", items: ["z"]))
    for items in [[], ["i"], ["j", "k"]] {
      let page = Page(frame: frame, name: "n\(items.count)", items: items)
      #expect(text(fixed, page) == text(whole, page))
      let foreign = Page(frame: other, name: page.name, items: items)
      #expect(text(fixed, foreign).hasPrefix("<p>a &amp; b</p>"), "it is not asked for again")
    }
    #expect(fixed.program.steps.count < whole.program.steps.count)
  }

  private func text(_ template: Template<Page>, _ page: Page) -> String {
    var output: [UInt8] = []
    template.render(page, into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
