import Diagnostics
import Testing

@testable import Narrative

@Suite("Headings")
struct HeadingTests {
  @Test("They start at the caller's level, skip none and end at six")
  func levels() {
    let text = "# a\n\n### b\n\n## c\n\n# d\n"
    #expect(markdown(text).headings.map(\.level) == [1, 2, 2, 1])
    #expect(
      html(text, headingLevel: 3).matches(of: #/<h(\d)/#).map { String($0.1) } == [
        "3", "4", "4", "3",
      ])
    #expect(
      html(text, headingLevel: 6).matches(of: #/<h(\d)/#).map { String($0.1) } == [
        "6", "6", "6", "6",
      ])
    #expect(
      html("# a\n\n##\n\n### b\n").matches(of: #/<h(\d)/#).map { String($0.1) } == ["2", "3"])
    #expect(markdown("### a\n\n# b\n").headings.map(\.level) == [1, 1])
  }

  @Test("Each has an id of its own, made from its text")
  func slugs() {
    let text = "# 形象 *进度*！\n\n# 形象-进度\n\n# A b\n\n# !\n\n# 形象-进度-2\n\n# {{ a.b }}\n"
    let headings = markdown(text).headings
    #expect(
      headings.map(\.slug) == ["形象-进度", "形象-进度-2", "a-b", "section", "形象-进度-2-2", "section-2"])
    #expect(headings.map(\.text) == ["形象 进度！", "形象-进度", "A b", "!", "形象-进度-2", ""])
    #expect(headings.map(\.place.line) == [1, 3, 5, 7, 9, 11])
    #expect(html("# A b\n") == "<h2 id=\"n-a-b\">A b</h2>\n")
  }
}
