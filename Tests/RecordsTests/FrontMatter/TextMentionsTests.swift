import Portfolio
import Testing

@testable import Records

@Suite("What a text mentions")
struct TextMentionsTests {
  private func mentions(_ text: String) -> TextMentions {
    TextMentions(in: Array(text.utf8), except: "own.")
  }

  @Test("Every figure between double braces is mentioned once, without formats and blanks")
  func figures() {
    let text =
      "{{ a.b:2:unit }} {{c}} { d } {{ a.b }} {{ e f }}{{ own.g }}\n{{unclosed\n`{{ code }}`"
    #expect(mentions(text).figures == ["a.b", "c", "e f", "unclosed", "code"])
    #expect(mentions("{{").figures == [""])
    #expect(mentions("{").figures.isEmpty)
  }

  @Test("A plain text says all that it may have wrong, another one has to be read")
  func claims() {
    func claims(_ text: String) -> TextClaims? {
      TextMentions(inBody: ArraySlice(text.utf8), except: "own.").claims
    }
    let plain = "# 甲\n\n{{ a.b:2:unit }}，{{a.b}}{{ own.c : 1 }}。见[乙](c.md)和[丁](d/e.pdf#f)\n"
    #expect(
      claims(plain)
        == TextClaims(
          figures: ["a.b:2:unit", "a.b", "own.c:1"], links: ["c.md", "d/e.pdf"]))
    let mentions = TextMentions(inBody: ArraySlice(plain.utf8), except: "own.")
    #expect(mentions.figures == ["a.b"])
    #expect(mentions.mayLinkFiles)
    let link = TextMentions(inBody: ArraySlice("[乙](c.md)".utf8), except: "own.")
    #expect(!link.mayLinkFiles)
    #expect(claims("*甲*") == nil)
    #expect(claims("[甲]( b.md)") == nil)
  }

  @Test("A text with nothing but links to narratives beside it may link to no file")
  func narrativesOnly() {
    #expect(!mentions("[a](KP2022-001.md), [b](kp-2.md) [c] (d) ! [e]").mayLinkFiles)
  }

  @Test(
    "Whatever may lead to another file is taken to do so",
    arguments: [
      "[a](KP2022-001/photo.jpg)", "[a](../plans/2022.csv)", "![a](KP2022-001.md)", "[a]: b.jpg",
      "<b.jpg>", "[a](KP2022-001.md \"title\")", "[a](KP2022%2D001.md)", "[a]( b.md)", "[a](.md)",
      "[a](b.md", "[a](b.md#c)",
    ])
  func files(_ text: String) {
    #expect(mentions(text).mayLinkFiles)
  }
}
