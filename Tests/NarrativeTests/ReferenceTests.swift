import Diagnostics
import Testing

@testable import Narrative

@Suite("Figure references")
struct ReferenceTests {
  @Test("Name, formats and place are read, with or without blanks")
  func reading() {
    let found = markdown(
      "完成{{ tiers.local.rate:2 : unit }}和{{a}}\n\n- 快于{{　units.E07.rank　}}\n", firstLine: 8)
    #expect(found.diagnostics.isEmpty)
    #expect(found.references.map(\.name) == ["tiers.local.rate", "a", "units.E07.rank"])
    #expect(found.references.map(\.formats) == [["2", "unit"], [], []])
    #expect(found.references.map(\.place.line) == [8, 8, 10])
    #expect(found.references.map(\.place.column) == [3, 35, 5])
    #expect(found.references.map(\.length) == [31, 5, 20])
  }

  @Test("A figure's value is never read as Markdown or HTML")
  func valuesAreText() {
    #expect(html("{{ a }} x\n") { _ in "- 5.4" } == "<p>- 5.4 x</p>\n")
    #expect(html("{{ a }}\n===\n") { _ in "#" } == "<h2 id=\"n-section\">#</h2>\n")
    #expect(html("| {{ a }} |\n|--|\n| {{ b }} |\n") { _ in "a|b" }.contains("<td>a|b</td>"))
    #expect(html("**{{ a }}**万元\n") { _ in "*1*" } == "<p><strong>*1*</strong>万元</p>\n")
    #expect(html("[{{ a }}](b.md)\n") { _ in "<](" } == "<p><a href=\"b.md\">&lt;](</a></p>\n")
    #expect(
      html("![{{ a }}](b.png \"{{ b }}\")\n") { _ in "\"" }.contains(
        "alt=\"&quot;\" title=\"&quot;\""))
    #expect(html("<i>{{ a }}</i>\n") { _ in "1" } == "<p>&lt;i&gt;1&lt;/i&gt;</p>\n")
    #expect(html("{{ a }}") { _ in "{{ b }}" } == "<p>{{ b }}</p>\n")
  }

  @Test("In code braces mean themselves")
  func code() {
    let text = "`{{ a.b }}` ``{{` }}``\n\n    {{ c\n\n```\n{{ }} }} ｛｛ &#7;\n```\n"
    #expect(faults(text) == [])
    #expect(markdown(text).references == [])
    #expect(
      html(text)
        == "<p><code>{{ a.b }}</code> <code>{{` }}</code></p>\n<pre><code>{{ c\n</code></pre>\n<pre><code>{{ }} }} ｛｛ &amp;#7;\n</code></pre>\n"
    )
  }

  @Test("A backslash writes braces themselves")
  func escaped() {
    #expect(html("\\{{ a.b }} \\}} \\\\{{ a }}\n") == "<p>{{ a.b }} }} \\‹a›</p>\n")
    #expect(faults("\\{{ a.b }} \\}}\n") == [])
  }

  @Test(
    "What is no reference is reported at its braces",
    arguments: [
      ("数{{ a.b", ["1:2 reference-unclosed"]),
      ("{{ a\n}}", ["1:1 reference-unclosed", "2:1 reference-unopened"]),
      ("{{ a {{ b }}", ["1:1 reference-unclosed"]),
      ("数{{ }}", ["1:2 reference-empty"]),
      ("{{}}", ["1:1 reference-empty"]),
      ("{{ a..b }}", ["1:1 reference-malformed"]),
      ("{{ a: }}", ["1:1 reference-malformed"]),
      ("{{ :2 }}", ["1:1 reference-malformed"]),
      ("{{{ a }}}", ["1:1 reference-malformed"]),
      ("{{{{ a", ["1:1 reference-unclosed", "1:3 reference-unclosed"]),
      ("{ a }}", ["1:5 reference-unopened"]),
      ("见｛｛ a ｝｝", ["1:2 reference-full-width"]),
      ("[a]({{ b }})", ["1:5 reference-in-destination"]),
      ("[a](b{{ }})", ["1:6 reference-empty"]),
      ("[a]: {{ b }}\n", ["1:6 reference-in-destination"]),
      ("https://a.cn/{{ b }}", ["1:14 reference-in-destination"]),
    ])
  func malformed(_ text: String, _ expected: [String]) {
    #expect(faults(text) == expected)
  }
}
