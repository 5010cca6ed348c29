import Testing

@testable import Records

@Suite("What a text mentions")
struct TextMentionsTests {
  private func mentions(_ text: String) -> TextMentions { TextMentions(in: Array(text.utf8)) }

  @Test("Every figure between double braces is mentioned once, without formats and blanks")
  func figures() {
    let text = "{{ a.b:2:unit }} {{c}} { d } {{ a.b }} {{ e f }}\n{{unclosed\n`{{ code }}`"
    #expect(mentions(text).figures == ["a.b", "c", "e f", "unclosed", "code"])
    #expect(mentions("{{").figures == [""])
    #expect(mentions("{").figures.isEmpty)
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
