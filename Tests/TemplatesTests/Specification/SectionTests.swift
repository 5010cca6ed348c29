import Testing

@Suite("Mustache sections")
struct SectionTests {
  @Test("A condition decides whether its section is written")
  func flag() {
    #expect(page("({{#flag}}yes{{/flag}})", Sample(flag: true)) == "(yes)")
    #expect(page("({{#flag}}yes{{/flag}})", Sample(flag: false)) == "()")
  }

  @Test("An absent part leaves its section out; a present one lends its names")
  func part() {
    #expect(page("({{#part}}{{name}}{{/part}})") == "()")
    #expect(page("({{#part}}{{name}}{{/part}})", Sample(part: .init(name: "n"))) == "(n)")
  }

  @Test("A list's section is written for each item")
  func list() {
    let model = Sample(items: [.init(name: "a"), .init(name: "b")])
    #expect(page("{{#items}}<i>{{name}}</i>{{/items}}", model) == "<i>a</i><i>b</i>")
    #expect(page("({{#items}}{{name}}{{/items}})") == "()")
  }

  @Test("Inner names hide outer ones; the others are still reached")
  func contexts() {
    let model = Sample(
      text: "outer", other: "far",
      items: [.init(text: "inner", name: "n", inner: [.init(leaf: "x"), .init(leaf: "y")])],
      part: .init(name: "p"))
    let template = "{{#items}}{{text}} {{#inner}}{{other}}.{{name}}.{{leaf}} {{/inner}}{{/items}}"
    #expect(page(template + "{{text}}", model) == "inner far.n.x far.n.y outer")
    #expect(page("{{#part}}{{#items}}{{name}}{{part.name}}{{/items}}{{/part}}", model) == "np")
  }

  @Test("Of a dotted name only the first part is looked for outside")
  func dottedContext() {
    let model = Sample(part: .init(name: "p", flag: true, leaves: [.init(leaf: "x")]))
    #expect(page("{{#part.flag}}yes{{/part.flag}}", model) == "yes")
    #expect(page("({{#part.flag}}yes{{/part.flag}})") == "()")
    #expect(page("{{#part.leaves}}{{leaf}}{{/part.leaves}}", model) == "x")
    #expect(page("({{#part.inner}}{{leaf}}{{/part.inner}})", model) == "()")
  }

  @Test("Sections may follow and enclose each other, of the same name too")
  func nesting() {
    let template = "a {{#flag}}b {{#flag}}c{{/flag}} d{{/flag}} e{{#flag}}f{{/flag}}"
    #expect(page(template, Sample(flag: true)) == "a b c d ef")
    #expect(page(template, Sample(flag: false)) == "a  e")
  }

  @Test("Blanks in a line with more than the tag are kept")
  func inlineBlanks() {
    let model = Sample(flag: true)
    #expect(page(" | {{#flag}}\t|\t{{/flag}} | \n", model) == " | \t|\t | \n")
    #expect(page(" | {{#flag}} {{! note }}\n {{/flag}} | \n", model) == " |  \n  | \n")
    #expect(page(" {{#flag}}y{{/flag}}\n {{#flag}}z{{/flag}}\n", model) == " y\n z\n")
    #expect(page("|{{# flag }}={{/ flag }}|", model) == "|=|")
  }

  @Test(
    "A line that holds nothing but a section's tag goes",
    arguments: [
      ("a\n{{#flag}}\nb\n{{/flag}}\nc\n", "a\nb\nc\n"),
      ("a\n  {{#flag}}\nb\n\t{{/flag}}\nc\n", "a\nb\nc\n"),
      ("|\r\n{{#flag}}\r\n{{/flag}}\r\n|", "|\r\n|"),
      ("  {{#flag}}\n#{{/flag}}\n/", "#\n/"),
      ("#{{#flag}}\n/\n  {{/flag}}", "#\n/\n"),
    ])
  func standalone(template: String, expected: String) {
    #expect(page(template, Sample(flag: true)) == expected)
  }
}
