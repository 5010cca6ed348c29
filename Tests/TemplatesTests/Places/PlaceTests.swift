import Testing

@Suite("Places that a value lands in")
struct PlaceTests {
  @Test(
    "A value may not stand in an attribute without quotes",
    arguments: [
      "<a title={{text}}>", "<a title= {{text}}>", "<a title=x{{text}}>", "<a href={{text}}>",
    ])
  func unquoted(template: String) {
    #expect(rules(template) == ["value-unquoted"])
  }

  @Test(
    "A value may not stand in the name of an element or attribute",
    arguments: [
      "<{{text}}>", "</{{text}}>", "<a{{text}}>", "<a {{text}}>", "<a {{text}}='x'>",
      "<a b{{text}}>",
      "<a b='c'{{text}}>", "<a b='c' {{text}}>", "<a b {{text}}>", "<a /{{text}}>",
      "<td{{#flag}} hidden{{/flag}} {{text}}>",
    ])
  func inTag(template: String) {
    #expect(rules(template) == ["value-in-tag"])
  }

  @Test(
    "A value may not stand in a comment or declaration",
    arguments: [
      "<!-- {{text}} -->", "<!--{{text}}-->", "<!---{{text}}-->", "<!-- - -- {{text}} -->",
      "<!-- > {{text}} -->", "<!doctype {{text}}>", "<!{{text}}>", "<?{{text}}>", "</ {{text}}>",
      "<!-{{text}}>", "<!--!> {{text}}-->", "<svg><![CDATA[ > {{text}} ]]></svg>",
    ])
  func inComment(template: String) {
    #expect(rules(template) == ["value-in-comment"])
  }

  @Test(
    "A value may not stand in a program or style",
    arguments: [
      "<script>{{text}}</script>", "<SCRIPT>'{{text}}'</SCRIPT>", "<style>{{text}}</style>",
      "<script>a</scripty>{{text}}</script>", "<script><a b='{{text}}'></script>",
      "<script type='application/json'>{{text}}</script>", "<a onclick='{{text}}'></a>",
      "<a OnClick=\"f('{{text}}')\"></a>", "<p style='width:{{text}}'></p>",
      "<iframe srcdoc='{{text}}'></iframe>", "<iframe>{{text}}</iframe>",
      "<svg><style>{{text}}</style></svg>", "<script/>{{text}}</script>",
      "<title></tit{{text}}</title>",
    ])
  func inCode(template: String) {
    #expect(rules(template) == ["value-in-code"])
  }

  @Test(
    "Markup may stand between elements only",
    arguments: [
      "<a title='{{{markup}}}'>", "<title>{{{markup}}}</title>", "<script>{{&markup}}</script>",
      "<a {{{markup}}}>", "<!-- {{{markup}}} -->", "<svg></svg><title>{{{markup}}}</title>",
    ])
  func markup(template: String) {
    #expect(rules(template) == ["markup-misplaced"])
    #expect(page("<p>{{{markup}}}</p>", Sample(markup: "<b>x</b>")) == "<p><b>x</b></p>")
  }

  @Test(
    "What ends a place is what ends it for a browser",
    arguments: [
      "<!-- a --> {{text}}", "<!--> {{text}}", "<!---> {{text}}", "<!-- a --!> {{text}}",
      "<!-- a ---> {{text}}", "<!doctype html>{{text}}", "a < b {{text}}", "a <3 {{text}}",
      "<a b=c>{{text}}", "<a b='>' c=\">\">{{text}}", "<a b=c/>{{text}}", "</a >{{text}}",
      "<script>'</b>'</script >{{text}}", "<script><</script>{{text}}", "<br/>{{text}}",
      "<title>a <b {{text}}</title>{{text}}", "<textarea><!-- {{text}}</textarea>",
      "<svg><title>{{text}}</title></svg>", "<svg><script/>{{text}}</svg>", "</>{{text}}",
      "<svg><![CDATA[>]]]>{{text}}</svg>", "<![CDATA[>{{text}}", "<p title = 'a'>{{text}}</p>",
      "<p data-on='{{text}}' title='{{text}}'></p>", "<svg/><title>{{text}}</title>",
    ])
  func ends(template: String) {
    #expect(rules(template) == [])
  }

  @Test("XML has no raw text and no forgiving comments, and has instructions")
  func xml() {
    #expect(faults("<title><b>{{text}}</b>{{{markup}}}</title>", file: "feed.xml") == [])
    #expect(faults("<style>{{text}}</style>", file: "a.svg") == ["1:8+8 value-in-code"])
    #expect(faults("<script href='a'/>{{text}}", file: "a.svg") == [])
    #expect(faults("<?xml version='1.0'?><a>{{text}}</a>", file: "feed.xml.mustache") == [])
    #expect(faults("<?a > {{text}}?>", file: "a.svg") == ["1:7+8 value-in-comment"])
    #expect(faults("<![CDATA[{{text}}]]>", file: "feed.xml") == ["1:10+8 value-in-comment"])
    #expect(faults("<link href='{{text}}'/>", file: "feed.xml") == [])
    #expect(faults("<项 {{text}}/>", file: "feed.xml") == ["1:4+8 value-in-tag"])
  }

  @Test("Nothing is refused in a text file, markup excepted")
  func text() {
    #expect(faults("<a {{text}} <!-- {{text}}", file: "robots.txt") == [])
    #expect(faults("{{{markup}}}", file: "robots.txt") == ["1:1+12 markup-misplaced"])
  }

  private func rules(_ template: String) -> [String] {
    faults(template).map { String($0.drop { $0 != " " }.dropFirst()) }
  }
}
