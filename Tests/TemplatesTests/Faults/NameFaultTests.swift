import Testing

@Suite("Faults of a template's names")
struct NameFaultTests {
  @Test(
    "An unknown name is a fault with the nearest known one, wherever it is used",
    arguments: [
      ("{{tetx}}", "1:1+8 name-unknown ?text"), ("{{zzz}}", "1:1+7 name-unknown"),
      ("{{{markpu}}}", "1:1+12 name-unknown ?markup"),
      ("a\n项目 {{#item}}{{/item}}", "2:4+9 name-unknown ?items"),
      ("{{^flg}}{{/flg}}", "1:1+8 name-unknown ?flag"), ("{{.}}", "1:1+5 name-unknown"),
      ("{{part.nmae}}", "1:1+13 name-unknown ?part.name"),
      ("{{prat.name}}", "1:1+13 name-unknown ?part.name"),
      ("{{part.inner.lef}}", "1:1+18 name-unknown ?part.inner.leaf"),
      ("{{#items}}{{nam}}{{/items}}", "1:11+7 name-unknown ?name"),
      ("{{#items}}{{oter}}{{/items}}", "1:11+8 name-unknown ?other"),
      ("{{#lines}}{{#part}}{{.}}{{/part}}{{/lines}}", "1:20+5 name-unknown"),
      ("{{part.}}", "1:1+9 name-unknown"), ("{{Text}}", "1:1+8 name-unknown ?text"),
    ])
  func unknown(template: String, expected: String) {
    #expect(faults(template) == [expected])
  }

  @Test("In a section whose name is unknown other names are not judged")
  func unknownSection() {
    #expect(faults("{{#itmes}}{{name}}{{/itmes}}{{nmae}}").count == 2)
    #expect(faults("{{#itmes}}{{markup}}{{/itmes}}").count == 2)
  }

  @Test("An unknown word is a fault; a name that is a word is suggested as one")
  func words() {
    let words = ["unit.wan": "万元", "index": "首页"]
    #expect(
      faults("{{word.unit.wna}}", words: words) == ["1:1+17 word-unknown ?word.unit.wan"])
    #expect(faults("{{index}}", words: words) == ["1:1+9 name-unknown ?word.index"])
    #expect(faults("{{#word.index}}{{/word.index}}", words: words) == ["1:1+15 name-not-section"])
  }

  @Test("Text is not written unescaped, nor markup escaped")
  func escaping() {
    #expect(faults("{{{text}}}") == ["1:1+10 text-unescaped"])
    #expect(faults("{{&maybe}}") == ["1:1+10 text-unescaped"])
    #expect(faults("{{{word.a}}}", words: ["a": "b"]) == ["1:1+12 text-unescaped"])
    #expect(faults("{{markup}}") == ["1:1+10 markup-escaped"])
  }

  @Test("What is no text cannot be written, what is no condition, list or part opens no section")
  func kinds() {
    #expect(faults("{{flag}}") == ["1:1+8 name-not-text"])
    #expect(faults("{{items}}") == ["1:1+9 name-not-text"])
    #expect(faults("{{{part}}}") == ["1:1+10 name-not-text"])
    #expect(faults("{{#text}}{{/text}}") == ["1:1+9 name-not-section"])
    #expect(faults("{{^markup}}{{/markup}}") == ["1:1+11 name-not-section"])
  }

  @Test("A dot reaches into parts only")
  func parts() {
    #expect(faults("{{items.name}}") == ["1:1+14 name-not-part"])
    #expect(faults("{{text.name}}") == ["1:1+13 name-not-part"])
    #expect(faults("{{part.leaves.leaf}}") == ["1:1+20 name-not-part"])
  }

  @Test("A missing partial is a fault with the nearest one, a circle of partials at its last tag")
  func partials() {
    let partials = ["parts/head": "a", "one": "{{>two}}", "two": "\n{{>one}}"]
    #expect(
      faults("{{> parts/haed }}", partials: partials) == ["1:1+17 partial-unknown ?parts/head"])
    #expect(faults("{{>one}}", partials: partials) == ["two.mustache:2:1+8 partial-recursive"])
    #expect(faults("{{>page}}") == ["1:1+9 partial-recursive"])
  }
}
