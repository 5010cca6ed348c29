import Testing
import TestSupport

@testable import Diagnostics
@testable import Records

@Suite("Invalid content")
struct InvalidContentTests {
  @Test("The content that the others change is valid")
  func base() throws {
    #expect(try report(of: nil) == "")
  }

  @Test(
    "Each broken rule of records gives exactly the expected messages", arguments: Rule.ofRecords)
  func messages(rule: Rule) throws {
    let report = try report(of: rule)
    #expect(report.contains("[\(rule.rawValue)]"), "no message of the rule itself")
    let fixture = try InvalidFixture(of: rule)
    try fixture.record(report)
    #expect(report == fixture.expected)
    #expect(!InvalidFixture.isRecording, "this run recorded what was to be expected")
  }

  @Test("In both languages each message names all that it promises", arguments: Rule.ofRecords)
  func filled(rule: Rule) throws {
    for diagnostic in reading(of: try InvalidFixture(of: rule)).diagnostics {
      for words in [Phrasebook.english, .chinese] {
        let phrase = try #require(words.phrases[diagnostic.rule])
        for text in [phrase.summary, phrase.fix] {
          #expect(names(inPhrase: text).isSubset(of: Set(diagnostic.details.keys)), "\(text)")
        }
      }
    }
  }

  private func reading(of fixture: InvalidFixture) -> RecordsReading {
    readRecords(fixture.content, root: "content", largestSum: fixture.largestSum)
  }

  /// What a run says of it.
  private func report(of rule: Rule?) throws -> String {
    let fixture = try InvalidFixture(of: rule)
    let found = reading(of: fixture).diagnostics
    let lines = SourceLines(for: found, in: fixture.content, root: "content")
    return DiagnosticReport(found).text(in: .english, line: lines.line)
  }
}
