import Diagnostics
import Templates
import Testing

@Suite("Faults of a template's syntax")
struct SyntaxFaultTests {
  @Test(
    "A tag that is not closed is shown up to its line's end or the next tag",
    arguments: [
      ("a\n{{text\nb {{other}}", "2:1+6 tag-open"), ("{{text} b", "1:1+9 tag-open"),
      ("项目{{text {{other}}", "1:3+7 tag-open"), ("{{{markup}} b\n", "1:1+13 tag-open"),
      ("{{! note\n", "1:1+8 tag-open"), ("a {{", "1:3+2 tag-open"),
    ])
  func tagOpen(template: String, expected: String) {
    #expect(faults(template) == [expected])
  }

  @Test(
    "Tags that Mustache has elsewhere, or nowhere, are unsupported",
    arguments: [
      "{{=<% %>=}}", "{{$block}}", "{{<parent}}", "{{#if text}}", "{{}}", "{{ }}", "{{#}}", "{{>}}",
      "{{text | upper}}", "{{{a}b}}}",
    ])
  func unsupported(template: String) {
    #expect(faults(template) == ["1:1+\(template.count) tag-unsupported"])
  }

  @Test("A dynamic partial is no partial's name")
  func dynamicPartial() {
    #expect(faults("{{>*text}}") == ["1:1+10 partial-unknown"])
  }

  @Test("A section must be closed in its file, by its name, from the inside out")
  func sections() {
    #expect(faults("a\n {{#flag}}b") == ["2:2+9 section-open"])
    #expect(faults("a{{/flag}}") == ["1:2+9 section-unopened"])
    #expect(faults("{{#flag}}a{{/flog}}") == ["1:11+9 section-crossed ?flag"])
    #expect(faults("{{#flag}}{{#items}}{{/flag}}") == ["1:10+10 section-open"])
    #expect(
      faults("{{#flag}}{{>a}}{{/flag}}", partials: ["a": "{{/flag}}{{#items}}"])
        == ["a.mustache:1:1+9 section-unopened", "a.mustache:1:10+10 section-open"])
  }

  @Test("A file that is not UTF-8 is shown where it stops being so, a missing one by its path")
  func files() {
    let files = ["site/page.mustache": Array("项\na".utf8) + [0xFF, 0x41]]
    let set = TemplateSet(files: files, words: [:], folder: "site")
    var found: [Diagnostic] = []
    #expect(set.compile("page", for: Sample.shape, reporting: &found) == nil)
    #expect(set.compile("pag.mustache", for: Sample.shape, reporting: &found) == nil)
    #expect(found.map(\.rule) == [.templateNotUTF8, .templateMissing])
    #expect(found[0].place == SourcePoint(path: "site/page.mustache", line: 2, column: 2))
    #expect(found[1].place == SourcePoint(path: "site/pag.mustache"))
    #expect(found[1].suggestion == "page")
  }

  @Test("Behind a broken tag the markup is not judged, names are")
  func broken() {
    #expect(faults("<p title='{{'>{{text}}<!-- {{txt}}").count == 2)
    #expect(faults("<a {{#flag}}b='{{/flag}} c={{text}} {{txt}}").count == 2)
  }

  @Test("A byte order mark is not part of the page")
  func byteOrderMark() {
    #expect(page("\u{FEFF}{{text}}", Sample(text: "a")) == "a")
    #expect(faults("\u{FEFF}{{txt}}") == ["1:1+7 name-unknown ?text"])
  }

  @Test("Nesting and repetition are bounded")
  func bounds() {
    let deep =
      String(repeating: "{{#flag}}", count: 2000) + String(repeating: "{{/flag}}", count: 2000)
    #expect(faults(deep) == ["1:577+9 too-large"])
    let doubling = (0..<40).map { ("p\($0)", "{{>p\($0 + 1)}}{{>p\($0 + 1)}}") }
    let partials = Dictionary(uniqueKeysWithValues: doubling).merging(["p40": "x"]) { one, _ in one
    }
    #expect(faults("{{>p0}}", partials: partials).first?.hasSuffix("too-large") == true)
    let chain = (0..<200).map { ("p\($0)", "{{#flag}}{{>p\($0 + 1)}}{{/flag}}") }
    let long = Dictionary(uniqueKeysWithValues: chain).merging(["p200": "x"]) { one, _ in one }
    #expect(faults("{{>p0}}", partials: long).count == 1)
  }

  @Test("All faults of a template are reported at once, in the order of their places")
  func together() {
    let template = "{{txt}}\n<a title={{text}}>{{wrod.a}}\n{{>a}}{{#flag}}\n{{=x}}"
    #expect(
      faults(template, partials: ["a": "{{nothing.at.all}}"])
        == [
          "a.mustache:1:1+18 name-unknown", "1:1+7 name-unknown ?text", "2:19+10 name-unknown",
          "3:7+9 section-open", "4:1+6 tag-unsupported",
        ])
  }
}
