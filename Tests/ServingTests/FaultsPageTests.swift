import Diagnostics
import Testing

@testable import Serving

@Suite("The page of faults")
struct FaultsPageTests {
  private func html(_ line: String, limit: Int = 5) -> String {
    let faults = (1...3).map { number in
      Diagnostic(
        .moneyUnreadable, at: SourcePoint(path: "content/<a>.csv", line: number, column: 3),
        length: 2, ["cell": "1<2", "column": "\"总投资\""])
    }
    let messages = DiagnosticReport(faults).messages(in: .chinese, atMost: limit) { _, _ in line }
    return String(
      decoding: FaultsPage(messages, of: faults.count, in: .chinese).html, as: UTF8.self)
  }

  @Test("Each fault is shown with its place, its line, the part at fault and the mend")
  func shown() {
    let html = html("A,12")
    #expect(html.contains("<html lang=\"zh-Hans\">"))
    #expect(html.contains("<title>有 3 处需要改正</title>"))
    #expect(html.contains("<code>content/&lt;a&gt;.csv:3:3</code>"))
    #expect(html.contains("<pre>A,<mark>12</mark></pre>"))
    #expect(html.contains("<p class=\"fix\">改法："))
  }

  @Test("Nothing that a record says is markup")
  func escaped() {
    let html = html("<script>alert(1)</script>&\"")
    #expect(
      html.contains("<pre>&lt;s<mark>cr</mark>ipt&gt;alert(1)&lt;/script&gt;&amp;&quot;</pre>"))
    #expect(!html.contains("1<2") && !html.contains("<script"))
  }

  @Test("Of very many the first are listed and the others counted")
  func many() {
    let html = html("A,12", limit: 2)
    #expect(html.contains("csv:2:3") && !html.contains("csv:3:3"))
    #expect(html.contains("另有 1 处未列出。"))
  }
}
