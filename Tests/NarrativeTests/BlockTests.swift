import Testing

@testable import Narrative

@Suite("Blocks")
struct BlockTests {
  @Test("Paragraphs, lists, quotes, code and rules become their elements")
  func elements() {
    #expect(html("一\n\n二\n") == "<p>一</p>\n<p>二</p>\n")
    #expect(html("- a\n- b\n") == "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")
    #expect(
      html("3. a\n\n4. b\n")
        == "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n")
    #expect(html("> a\n") == "<blockquote>\n<p>a</p>\n</blockquote>\n")
    #expect(html("    a < b\n") == "<pre><code>a &lt; b\n</code></pre>\n")
    #expect(html("***\n") == "<hr>\n")
    #expect(html("") == "")
  }

  @Test("A table's columns are aligned by class, and its head has scoped cells")
  func table() {
    let text = "| 项目 | 投资 | c | d |\n|---|--:|:-:|:--|\n| a | 1 | 2 | 3 |\n| b |\n"
    #expect(
      html(text) == """
        <table>
        <thead>
        <tr><th scope="col">项目</th><th scope="col" class="right">投资</th>\
        <th scope="col" class="center">c</th><th scope="col" class="left">d</th></tr>
        </thead>
        <tbody>
        <tr><td>a</td><td class="right">1</td><td class="center">2</td><td class="left">3</td></tr>
        <tr><td>b</td><td class="right"></td><td class="center"></td><td class="left"></td></tr>
        </tbody>
        </table>

        """)
    #expect(
      html("| a |\n|---|\n")
        == "<table>\n<thead>\n<tr><th scope=\"col\">a</th></tr>\n</thead>\n</table>\n")
  }

  @Test("An empty cell of the head heads nothing")
  func corner() {
    let text = "| | a |\n|---|---|\n| b | c |\n"
    #expect(html(text).contains("<tr><td></td><th scope=\"col\">a</th></tr>"))
  }

  @Test("A cell beyond the table's head, which would be dropped, is reported where it starts")
  func longRow() {
    #expect(
      faults("| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 二 | 3 |\n") == ["4:10 narrative-row-too-long"])
    #expect(faults("> a | b\n> -|-\n> 1 | \\| | 3\n") == ["3:11 narrative-row-too-long"])
    #expect(faults("a | b\n-|-\n1 | \\|\n") == [])
  }

  @Test("Raw HTML is shown, neither passed through nor dropped")
  func rawHTML() {
    #expect(html("a <b onclick=x>c</b>\n") == "<p>a &lt;b onclick=x&gt;c&lt;/b&gt;</p>\n")
    #expect(
      html("<script>\nalert(1)\n</script>\n")
        == "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n")
    #expect(html("<!-- x -->\n") == "<p>&lt;!-- x --&gt;</p>\n")
  }

  @Test("A line end between Chinese characters makes no gap, elsewhere a blank")
  func softBreaks() {
    #expect(html("项目\n推进\n") == "<p>项目推进</p>\n")
    #expect(html("项目，\n**推进**\n") == "<p>项目，<strong>推进</strong></p>\n")
    #expect(html("项目\nPPP\n") == "<p>项目\nPPP</p>\n")
    #expect(html("a\nb\n") == "<p>a\nb</p>\n")
    #expect(html("项目\n{{ a.b }}\n") == "<p>项目\n‹a.b›</p>\n")
    #expect(html("一  \n二\n") == "<p>一<br>\n二</p>\n")
    #expect(markdown("项目\n推进\nab\ncd").plainText { _ in "" } == "项目推进 ab cd")
  }
}

@Suite("Inline text")
struct InlineTests {
  @Test("Emphasis, strikethrough and code become their elements; one tilde is a range")
  func elements() {
    #expect(
      html("*a* **b** ~~c~~ `d<`\n")
        == "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d&lt;</code></p>\n")
    #expect(html("3~5月，8~10月\n") == "<p>3~5月，8~10月</p>\n")
  }

  @Test("Bare addresses become links that end at full-width punctuation")
  func bareAddresses() {
    #expect(
      html("见https://a.cn/x?b=1&c=2，下同\n")
        == "<p>见<a href=\"https://a.cn/x?b=1&amp;c=2\" rel=\"noopener\">https://a.cn/x?b=1&amp;c=2</a>，下同</p>\n"
    )
    #expect(
      html("见 www.a.cn）和 b@c.cn。\n")
        == "<p>见 <a href=\"http://www.a.cn\" rel=\"noopener\">www.a.cn</a>）和 <a href=\"mailto:b@c.cn\">b@c.cn</a>。</p>\n"
    )
    #expect(
      html("<https://a.cn/，x>\n")
        == "<p><a href=\"https://a.cn/，x\" rel=\"noopener\">https://a.cn/，x</a></p>\n")
  }

  @Test("A link in a link's text is text")
  func nestedLinks() {
    let text = html("[a ![b](c.png) https://x.cn](d.md)\n")
    #expect(text.matches(of: #/<a /#).count == 1)
  }

  @Test("Images have their description, load lazily and keep their title")
  func images() {
    #expect(
      html("![基坑 *东* <侧>](a/b.jpg \"三\\\"月\")\n")
        == "<p><img src=\"a/b.jpg\" alt=\"基坑 东 &lt;侧&gt;\" title=\"三&quot;月\"></p>\n"
    )
  }
}
