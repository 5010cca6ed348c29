import Testing

@Suite("Mustache variables")
struct InterpolationTests {
  @Test("Text without tags stays as it is, single braces too")
  func noTags() {
    #expect(page("a {b} } { c\n") == "a {b} } { c\n")
    #expect(page("") == "")
  }

  @Test("A name gives its text, which is not searched for tags again")
  func notTwice() {
    #expect(page("{{text}}: {{other}}", Sample(text: "{{other}}", other: "b")) == "{{other}}: b")
  }

  @Test("Text is escaped, markup in three braces or behind & is not")
  func escaping() {
    let model = Sample(text: #"& " < >"#, markup: "<b>&amp;</b>")
    #expect(page("{{text}}", model) == "&amp; &quot; &lt; &gt;")
    #expect(page("{{{markup}}}|{{&markup}}", model) == "<b>&amp;</b>|<b>&amp;</b>")
  }

  @Test("An absent text writes nothing")
  func absent() {
    #expect(page("({{maybe}})") == "()")
    #expect(page("({{maybe}})", Sample(maybe: "x")) == "(x)")
  }

  @Test("A dotted name reads a name of a part, to any depth, and nothing of an absent one")
  func dotted() {
    let whole = Sample(part: .init(name: "n", inner: .init(leaf: "l")))
    #expect(page("{{part.name}}{{part.inner.leaf}}", whole) == "nl")
    #expect(page("({{part.name}}{{part.inner.leaf}})") == "()")
    #expect(page("({{part.inner.leaf}})", Sample(part: .init())) == "()")
  }

  @Test("Blanks around a name do not count")
  func padding() {
    let model = Sample(text: "---", markup: "+")
    #expect(page("|{{ text }}|{{\ttext\n}}|", model) == "|---|---|")
    #expect(page("|{{{ markup }}}|{{& markup }}|", model) == "|+|+|")
  }

  @Test("A variable alone in its line keeps the line")
  func noStandalone() {
    #expect(page("| {{text}} |\n  {{text}}\n", Sample(text: "-")) == "| - |\n  -\n")
  }

  @Test("A dot is the item itself")
  func item() {
    let model = Sample(maybe: "m", lines: ["a", "<", "c"])
    #expect(page("{{#lines}}({{.}}){{/lines}}", model) == "(a)(&lt;)(c)")
    #expect(page("{{#maybe}}{{.}} is {{maybe}}{{/maybe}}", model) == "m is m")
  }
}
