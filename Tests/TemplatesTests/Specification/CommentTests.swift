import Testing

/// Behaviours of the Mustache specification, in cases of our own.
@Suite("Mustache comments")
struct CommentTests {
  @Test("A comment in a line leaves the text around it as it is")
  func inline() {
    #expect(page("ab{{! note }}cd") == "abcd")
    #expect(page("ab {{! note }} cd") == "ab  cd")
    #expect(page("  ab {{! note }}\n") == "  ab \n")
  }

  @Test("A comment may span lines")
  func manyLines() {
    #expect(page("ab{{!\n  one\n  two\n}}cd\n") == "abcd\n")
  }

  @Test(
    "A line that holds nothing but a comment goes, with its end",
    arguments: [
      ("a\n{{! note }}\nb\n", "a\nb\n"),
      ("a\n \t {{! note }} \t\nb\n", "a\nb\n"),
      ("a\n  {{!\n  note\n  }}\nb\n", "a\nb\n"),
      ("a\r\n{{! note }}\r\nb", "a\r\nb"),
      ("  {{! first line }}\nb", "b"),
      ("a\n  {{! last line }}", "a\n"),
      ("{{! the only line }}", ""),
    ])
  func standalone(template: String, expected: String) {
    #expect(page(template) == expected)
  }

  @Test("A comment that reads like a name is a comment")
  func nameInComment() {
    #expect(page("({{! text }}{{!text}}{{!}})", Sample(text: "no")) == "()")
  }
}
