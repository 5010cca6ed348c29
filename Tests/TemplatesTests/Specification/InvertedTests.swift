import Testing

@Suite("Mustache inverted sections")
struct InvertedTests {
  @Test("It is written where there is nothing")
  func nothing() {
    #expect(page("({{^flag}}no{{/flag}})") == "(no)")
    #expect(page("({{^items}}no{{/items}})") == "(no)")
    #expect(page("({{^part}}no{{/part}})") == "(no)")
    #expect(page("({{^maybe}}no{{/maybe}})") == "(no)")
  }

  @Test("It is left out where there is something")
  func something() {
    let model = Sample(flag: true, maybe: "", items: [.init(), .init()], part: .init())
    #expect(page("({{^flag}}no{{/flag}})", model) == "()")
    #expect(page("({{^items}}no{{/items}})", model) == "()")
    #expect(page("({{^part}}no{{/part}})", model) == "()")
    #expect(page("({{^maybe}}no{{/maybe}})", model) == "()")
  }

  @Test("A dotted name counts as nothing where any of its parts is absent")
  func dotted() {
    #expect(page("({{^part.flag}}no{{/part.flag}})") == "(no)")
    #expect(page("({{^part.flag}}no{{/part.flag}})", Sample(part: .init())) == "(no)")
    #expect(page("({{^part.flag}}no{{/part.flag}})", Sample(part: .init(flag: true))) == "()")
    #expect(page("({{^part.inner}}no{{/part.inner}})", Sample(part: .init())) == "(no)")
  }

  @Test("Names inside are those outside")
  func names() {
    #expect(page("{{^part}}{{text}}{{/part}}", Sample(text: "t")) == "t")
  }

  @Test("It stands alone in a line as a section does, and nests")
  func standalone() {
    #expect(page("a\n  {{^flag}}\nb\n  {{/flag}}\nc\n") == "a\nb\nc\n")
    #expect(page(" | {{^flag}}\t|\t{{/flag}} | \n") == " | \t|\t | \n")
    #expect(page("a {{^flag}}b {{^flag}}c{{/flag}} d{{/flag}} e") == "a b c d e")
  }
}
