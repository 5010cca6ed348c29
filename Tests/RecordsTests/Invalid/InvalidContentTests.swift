import Foundation
import Testing

@testable import Diagnostics
@testable import Records

@Suite("Invalid content")
struct InvalidContentTests {
  /// Set to anything, the messages of this run become the expected ones; the run still fails.
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_EXPECTED"] != nil

  @Test("The content that the others change is valid")
  func base() throws {
    #expect(try InvalidContent(rule: nil).report(in: .english) == "")
  }

  @Test(
    "Each broken rule gives exactly the expected messages", arguments: try InvalidContent.rules())
  func messages(rule: String) throws {
    let report = try InvalidContent(rule: rule).report(in: .english)
    #expect(report.contains("[\(rule)]"), "no message of the rule that the folder is named for")
    let file = InvalidContent.folder.appending(path: "\(rule)/expected.txt")
    let expected = try? String(contentsOf: file, encoding: .utf8)
    if InvalidContentTests.isRecording, expected != report {
      try report.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(report == expected)
    #expect(!InvalidContentTests.isRecording, "this run recorded what was to be expected")
  }

  @Test("Every rule of records has a folder, and every folder a rule")
  func complete() throws {
    let groups = [
      Phrasebook.englishFiles, Phrasebook.englishTables, Phrasebook.englishRecords,
      Phrasebook.englishValues, Phrasebook.englishYAML, Phrasebook.englishConfiguration,
      Phrasebook.englishFrontMatter,
    ]
    let rules = Set(groups.flatMap(\.keys).map(\.rawValue))
    let unmatched = try rules.symmetricDifference(InvalidContent.rules()).sorted()
    #expect(unmatched == [])
  }

  @Test(
    "In both languages each message names all that it promises",
    arguments: try InvalidContent.rules())
  func filled(rule: String) throws {
    let reading = try InvalidContent(rule: rule).reading
    for diagnostic in reading.diagnostics {
      for words in [Phrasebook.english, .chinese] {
        let phrase = try #require(words.phrases[diagnostic.rule])
        for text in [phrase.summary, phrase.fix] {
          #expect(names(in: text).isSubset(of: Set(diagnostic.details.keys)))
        }
      }
    }
  }

  /// What a phrase names in braces; a blank in the braces makes them plain text.
  private func names(in phrase: String) -> Set<String> {
    Set(
      phrase.split(separator: "{").dropFirst().compactMap { part in
        let name = part.prefix { $0 != "}" }
        return name.allSatisfy { $0.isASCII && $0.isLetter } ? String(name) : nil
      })
  }
}
