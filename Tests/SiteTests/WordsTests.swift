import Diagnostics
import Foundation
import Records
import Testing

@testable import Site

@Suite("The words files")
struct WordsTests {
  @Test("Both languages have the same keys in the same order, each with the same places")
  func sameKeys() throws {
    let (chinese, english) = (try entries("zh-Hans"), try entries("en"))
    #expect(chinese.map(\.key) == english.map(\.key))
    for (one, other) in zip(chinese, english) where !isDate(one.key) {
      let blanks = [one, other].map { Set(Pattern($0.text).parts.map(\.name)) }
      #expect(blanks[0].isSubset(of: blanks[1]) || blanks[1].isSubset(of: blanks[0]), "\(one.key)")
    }
  }

  @Test("Every word is used, by code or by a template")
  func allUsed() throws {
    let templates = try Repository.files(in: "site-templates")
      .filter { $0.key.hasSuffix(".mustache") }
      .map { String(decoding: $0.value, as: UTF8.self) }.joined()
    let terms = Set(Term.allCases.map(\.key))
    for entry in try entries("zh-Hans") where !terms.contains(entry.key) {
      let isUsed = templates.contains("word.\(entry.key)}}")
      #expect(isUsed, "\(entry.key) is used nowhere")
    }
  }

  @Test("A missing word and an unknown place are reported, each with what may have been meant")
  func faults() throws {
    var templates = try Repository.files(in: "site-templates")
    let path = "words/zh-Hans.yml"
    let text = String(decoding: try #require(templates[path]), as: UTF8.self)
    templates[path] = Array(
      text.replacing("  index: \"总览\"", with: "  indx: \"总览\"")
        .replacing("rate: \"完成年度计划的{rate}", with: "rate: \"完成年度计划的{rat}").utf8)
    let site = try SiteMap(SmallContent().files, templates: templates)
    #expect(site.diagnostics.map(\.rule) == [.wordMissing, .wordBlankUnknown])
    #expect(site.diagnostics.map(\.suggestion) == ["nav.indx", "rate"])
    #expect(site.diagnostics.last?.place.path == "site-templates/words/zh-Hans.yml")
    #expect(site.files.count == 0)
  }

  @Test("A words file that is missing or cannot be read whole is one message, without its words'")
  func unreadable() throws {
    var templates = try Repository.files(in: "site-templates")
    let path = "words/zh-Hans.yml"
    templates[path]?.insert(contentsOf: "a: \"b\n".utf8, at: 0)
    #expect(try SiteMap(SmallContent().files, templates: templates).faults.count == 1)
    templates[path] = nil
    let fault = try SiteMap(SmallContent().files, templates: templates).diagnostics.first
    #expect(fault?.rule == .fileMissing)
    #expect(fault.map(Phrasebook.english.fix) == "add site-templates/words/zh-Hans.yml")
  }

  @Test(
    "An asset that every page needs is reported where it is missing",
    arguments: Asset.allCases.map(\.rawValue))
  func missing(path: String) throws {
    var templates = try Repository.files(in: "site-templates")
    templates[path] = nil
    let site = try SiteMap(SmallContent().files, templates: templates)
    #expect(site.faults == ["file-missing site-templates/\(path):0:0"])
    let fault = try #require(site.diagnostics.first)
    #expect(Phrasebook.english.fix(for: fault) == "add site-templates/\(path)")
    #expect(site.files.isEmpty)
  }

  /// Dates name other parts in each language.
  private func isDate(_ key: String) -> Bool { key.hasPrefix("date.") || key.hasPrefix("tick.") }

  private func entries(_ language: String) throws -> [WordEntry] {
    let file = try #require(try Repository.files(in: "site-templates")["words/\(language).yml"])
    var found: [Diagnostic] = []
    let entries = readWords(file, path: language, reporting: &found)
    #expect(found == [])
    return entries
  }
}
