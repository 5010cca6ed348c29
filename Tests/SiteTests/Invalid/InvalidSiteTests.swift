import Records
import Site
import TestSupport
import Testing

@testable import Diagnostics

@Suite("Invalid sites")
struct InvalidSiteTests {
  @Test("The site that the others change is valid and is made")
  func base() throws {
    let reading = reading(of: try InvalidFixture(of: nil))
    #expect(reading.diagnostics == [])
    #expect(reading.site != nil)
  }

  @Test(
    "Each broken rule of texts, words and templates gives exactly the expected messages",
    arguments: Rule.ofWholeSite)
  func messages(rule: Rule) throws {
    let fixture = try InvalidFixture(of: rule)
    let reading = reading(of: fixture)
    let found = reading.diagnostics
    #expect(found.contains { $0.rule == rule }, "no message of the rule itself")
    #expect(
      (reading.site == nil) == found.contains { $0.severity == .error },
      "an error keeps the site from being made, a warning does not")
    try expectFilled(found)

    let report = DiagnosticReport(found).text(in: .english, line: lines(of: fixture, for: found))
    try fixture.record(report)
    #expect(report == fixture.expected)
    #expect(!InvalidFixture.isRecording, "this run recorded what was to be expected")
  }

  @Test("Every rule has a folder, and every folder a rule")
  func complete() throws {
    let rules = Set(Rule.allCases.map(\.rawValue))
    #expect(try rules.symmetricDifference(InvalidFixture.names()).sorted() == [])
  }

  /// In both languages each message names all that it promises.
  private func expectFilled(_ found: [Diagnostic]) throws {
    for diagnostic in found {
      for words in [Phrasebook.english, .chinese] {
        let phrase = try #require(words.phrases[diagnostic.rule])
        for text in [phrase.summary, phrase.fix] {
          #expect(names(inPhrase: text).isSubset(of: Set(diagnostic.details.keys)), "\(text)")
        }
      }
    }
  }

  private static let templatesRoot = "site-templates"

  private func reading(of fixture: InvalidFixture) -> SiteReading {
    readSite(
      from: SiteSources(
        content: fixture.content, contentRoot: "content",
        templates: fixture.templates, templatesRoot: InvalidSiteTests.templatesRoot))
  }

  private func lines(
    of fixture: InvalidFixture, for found: [Diagnostic]
  ) -> (_ path: String, _ number: Int) -> String? {
    let content = SourceLines(for: found, in: fixture.content, root: "content")
    let templates = SourceLines(
      for: found, in: fixture.templates, root: InvalidSiteTests.templatesRoot)
    return { content.line($0, $1) ?? templates.line($0, $1) }
  }
}
