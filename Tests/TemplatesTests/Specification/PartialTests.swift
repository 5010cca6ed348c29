import Testing

@Suite("Mustache partials")
struct PartialTests {
  @Test("A partial is written where it is named, with the names known there")
  func basic() {
    let model = Sample(text: "t", items: [.init(name: "a"), .init(name: "b")])
    #expect(page("({{>one}})", model, partials: ["one": "*{{text}}*"]) == "(*t*)")
    #expect(page("{{#items}}{{> one }}{{/items}}", model, partials: ["one": "{{name}};"]) == "a;b;")
  }

  @Test("Partials may name partials, and stand in folders")
  func nested() {
    let partials = ["parts/outer": "[{{> parts/inner}}]", "parts/inner": "{{text}}!"]
    #expect(page("{{>parts/outer}}", Sample(text: "t"), partials: partials) == "[t!]")
  }

  @Test("In a line with other text nothing is indented")
  func inline() {
    #expect(page("| {{>one}} |", partials: ["one": "\t|\t"]) == "| \t|\t |")
    #expect(
      page("  {{text}}  {{> one}}\n", Sample(text: "|"), partials: ["one": "-\n-"])
        == "  |  -\n-\n")
  }

  @Test(
    "Alone in a line, its indentation starts each line of the partial",
    arguments: [
      ("|\r\n{{>one}}\r\n|", "-", "|\r\n-|"),
      ("  {{>one}}\n-", "-\n-", "  -\n  --"),
      ("-\n  {{>one}}", "-\n-", "-\n  -\n  -"),
      ("a\n {{>one}}\nz\n", "|\n{{text}}\n|\n", "a\n |\n x\ny\n |\nz\n"),
      ("  {{>one}}\n", "{{#flag}}\nb\n{{/flag}}\n", "  b\n"),
      ("  {{>one}}\n", "{{#flag}}b{{/flag}} c\n", "  b c\n"),
      ("  {{>one}}\n", "a\n\nb\n", "  a\n\n  b\n"),
      (" {{>one}}\n", "a\n {{>two}}\n", " a\n  c\n"),
    ])
  func indented(template: String, partial: String, expected: String) {
    let model = Sample(text: "x\ny", flag: true)
    #expect(page(template, model, partials: ["one": partial, "two": "c\n"]) == expected)
  }
}
