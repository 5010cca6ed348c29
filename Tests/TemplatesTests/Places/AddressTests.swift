import Testing

@Suite("URL attributes")
struct AddressTests {
  @Test(
    "An address with no scheme or an allowed one is only escaped",
    arguments: [
      "", "a.html", "../a/b.html?c=d:e#f", "#a:b", "?a:b", "/a:b", "https://example.org/",
      "HTTP://x",
      "mailto:a@example.org", "项目/一.html",
    ])
  func allowed(address: String) {
    let expected = "<a href=\"\(address)\">"
    #expect(page(#"<a href="{{text}}">"#, Sample(text: address)) == expected)
  }

  @Test(
    "Any other scheme makes the address a path below the page's folder",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
      "java\nscript:x", "\rjavascript:x", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
      "blob:x", "https\u{301}:x", ":x", "a:b.html", "xhttp:x", "ｊavascript:x",
    ])
  func neutralised(address: String) {
    let expected = "<a href=\"./\(address)\">"
    #expect(page(#"<a href="{{text}}">"#, Sample(text: address)) == expected)
  }

  @Test("A forbidden character does not hide a scheme")
  func hidden() {
    let made = page(#"<a href="{{text}}">"#, Sample(text: "\u{1}javascript:x"))
    #expect(made == "<a href=\"./\u{FFFD}javascript:x\">")
    #expect(
      page(#"<a href="{{text}}">"#, Sample(text: "javascript&colon;x"))
        == #"<a href="javascript&amp;colon;x">"#)
  }

  @Test(
    "It holds for every attribute that takes a URL, however written",
    arguments: [
      "<a href='{{text}}'>", "<img SRC = \"{{text}}\">", "<form action='{{text}}'>",
      "<button formaction='{{text}}'>", "<svg><a xlink:href='{{text}}'>",
      "<object data='{{text}}'>",
      "<svg><set to='{{text}}'/>", "<img srcset='{{text}} 2x'>", "<a class=x href='{{text}}'>",
      "<a\nhidden\nhref\n=\n'{{text}}'>", "<a title='>' href='{{text}}'>", "<a/href='{{text}}'>",
    ])
  func everywhere(template: String) {
    let expected = template.split(separator: "{{text}}", omittingEmptySubsequences: false)
      .joined(separator: "./javascript:x")
    #expect(page(template, Sample(text: "javascript:x")) == expected)
  }

  @Test("Other attributes and later parts of an address take colons as they are")
  func colons() {
    let model = Sample(text: "a:b", other: "c:d")
    #expect(page("<a title='{{text}}'>", model) == "<a title='a:b'>")
    #expect(page("<a href='x/{{text}}?{{other}}'>", model) == "<a href='x/a:b?c:d'>")
    #expect(page("<a href='https:{{text}}'>", model) == "<a href='https:a:b'>")
    #expect(page("<a href='#{{text}}'>", model) == "<a href='#a:b'>")
  }

  @Test("Two values cannot make up a scheme between them")
  func madeUp() {
    let template = "<a href='{{text}}{{other}}'>"
    #expect(page(template, Sample(text: "java", other: "script:x")) == "<a href='java./script:x'>")
    #expect(page(template, Sample(text: "javascript", other: ":x")) == "<a href='javascript./:x'>")
    #expect(page(template, Sample(text: "../", other: "a.html")) == "<a href='../a.html'>")
    #expect(
      page("<a href='java{{text}}'>", Sample(text: "script:x")) == "<a href='java./script:x'>")
    let list = Sample(lines: ["java", "script:x"])
    #expect(page("<a href='{{#lines}}{{.}}{{/lines}}'>", list) == "<a href='java./script:x'>")
  }

  @Test("A section that may settle the address or not leaves it open")
  func section() {
    let template = "<a href='{{#flag}}x/{{/flag}}{{text}}'>"
    let model = Sample(text: "javascript:x")
    #expect(page(template, model) == "<a href='./javascript:x'>")
  }

  @Test("A value behind another scheme, or as one, is refused")
  func refused() {
    #expect(faults("<a href='javascript:{{text}}'>") == ["1:21+8 value-in-scheme"])
    #expect(faults("<a href='java&#115;cript:{{text}}'>") == ["1:26+8 value-in-scheme"])
    #expect(faults("<a href='javascript&colon;{{text}}'>") == ["1:27+8 value-in-scheme"])
    #expect(faults("<a href='{{text}}:x'>") == ["1:18+1 value-in-scheme"])
    #expect(faults("<a href='{{#flag}}java{{/flag}}script:{{text}}'>").count == 2)
  }
}
