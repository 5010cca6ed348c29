import Diagnostics
import Templates
import Testing

@Suite("Shapes")
struct ShapeTests {
  struct Chrome: Sendable {
    let title: String
    let name: String
    let links: [String]
  }

  struct Page: Sendable {
    let chrome: Chrome
    let name: String
    let inner: Chrome?
  }

  static let chrome = Shape<Chrome>([
    .text("title") { $0.title },
    .text("name") { $0.name },
    .list("links", .text) { $0.links },
    .flag("hasLinks") { !$0.links.isEmpty },
    .optionalText("first") { $0.links.first },
    .optional("last", .text) { $0.links.last },
    .markup("rule") { $1 += "<hr title='\($0.title)'>".utf8 },
  ])

  static let shape = Shape<Page>(
    Slot.including(chrome) { $0.chrome } + [
      .text("name") { $0.name },
      .optional("inner", Shape(Slot.including(chrome) { $0 })) { $0.inner },
    ])

  let model = Page(
    chrome: Chrome(title: "t", name: "hidden", links: ["a", "b"]), name: "n",
    inner: Chrome(title: "u", name: "m", links: []))

  @Test("Included names are the model's own, and its own hide them")
  func including() {
    let template = """
      {{title}} {{name}} {{#links}}{{.}}{{name}} {{/links}}{{#hasLinks}}{{first}}{{/hasLinks}} \
      {{#last}}{{.}}{{/last}} {{{rule}}}
      """
    #expect(page(template, Self.shape, model) == "t n an bn a b <hr title='t'>")
  }

  @Test("They are reached through parts and from sections inside")
  func nested() {
    let template = "{{inner.title}}{{#inner}}{{title}}{{name}}{{^hasLinks}}-{{/hasLinks}}{{/inner}}"
    #expect(page(template, Self.shape, model) == "uum-")
  }

  @Test("What is written where it lands is named, tested, entered and escaped as made texts are")
  func written() {
    let shape = Shape<[Int]>([
      .optionalText("first", { $0.first }) { list, number, output in
        output.add("<")
        output.add(number * 100 + list.count)
      },
      .figure("count") { $1.add($0.count) },
      .list("each", Shape<Int>([.figure(".") { $1.add($0) }]), each: { $0 }),
      .markup("rule", writing: { $1.add($0.isEmpty ? "<br>" : "<hr>") }),
    ])
    let template =
      "{{first}}|{{#first}}{{.}}{{count}}{{/first}}{{^first}}none{{/first}}|"
      + "{{#each}}{{.}},{{/each}}{{^each}}empty{{/each}}|{{{rule}}}<a href='{{count}}'>"
    #expect(page(template, shape, [7, 8]) == "&lt;702|&lt;7022|7,8,|<hr><a href='2'>")
    #expect(page(template, shape, []) == "|none|empty|<br><a href='0'>")
    #expect(faults("{{{count}}}", shape).count == 1)
    #expect(faults("{{#count}}{{/count}}", shape).count == 1)
  }

  @Test("Of two slots with one name the later counts")
  func duplicate() {
    let shape = Shape<String>([.text("a") { $0 }, .text("a") { $0 + "!" }])
    #expect(page("{{a}}", shape, "x") == "x!")
  }

  @Test("One template renders the same bytes on many threads at once")
  func threads() async throws {
    let set = TemplateSet(
      files: ["p": Array("{{#items}}<p title='{{name}}'>{{text}}{{other}}</p>{{/items}}".utf8)],
      words: [:])
    var found: [Diagnostic] = []
    let template = try #require(set.compile("p", for: Sample.shape, reporting: &found))
    let model = Sample(
      other: "<o>", items: (0..<200).map { Sample.Item(text: "文字 & \($0)", name: "n'\($0)") })
    var expected: [UInt8] = []
    template.render(model, into: &expected)
    let same = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { [expected] in
          (0..<50).allSatisfy { _ in
            var output: [UInt8] = []
            template.render(model, into: &output)
            return output == expected
          }
        }
      }
      return await group.reduce(true) { $0 && $1 }
    }
    #expect(same)
  }
}
