import Diagnostics
import Testing

@testable import Records

@Suite("Words files")
struct WordEntryTests {
  private func read(_ text: String) -> (words: [WordEntry], found: [String]) {
    var found: [Diagnostic] = []
    let words = readWords(Array(text.utf8), path: "words/zh-Hans.yml", reporting: &found)
    return (words, marks(found))
  }

  @Test("Mappings within mappings become dotted keys, each text with its place")
  func flattened() {
    let (words, found) = read(
      "\u{FEFF}tiers:\n  total: 总投资\n  of: '{a} of {b}'\nno: no\nempty: ''\n")
    #expect(found.isEmpty)
    #expect(words.map(\.key) == ["tiers.total", "tiers.of", "no", "empty"])
    #expect(words.map(\.text) == ["总投资", "{a} of {b}", "no", ""])
    #expect(words.map(\.place.line) == [2, 3, 4, 5])
    #expect(words.map(\.place.column) == [10, 8, 5, 9])
    #expect(words[0].keyPlace.column == 3)
  }

  @Test("The whole parser gives the same words")
  func wholeParser() {
    let plain = "a:\n  b: c\n  d: \"e: f\"\n"
    let (words, _) = read(plain)
    #expect(read(plain + "g: |\n  h").words.dropLast() == words[...])
  }

  @Test("A key that stands twice, flattened too, and a value that is no text are reported")
  func faults() {
    #expect(read("a:\n  b: 1\n  b: 2").found == ["yaml-key-twice 3:3"])
    #expect(read("a.b: 1\na:\n  b: 2").found == ["yaml-key-twice 3:3"])
    #expect(read("a: [b]\nc:\n").found == ["value-not-text 1:4", "value-blank 2:1"])
    #expect(read("- a").found == ["value-not-mapping 1:1"])
    #expect(read("").words.isEmpty)
    var found: [Diagnostic] = []
    #expect(readWords(Array("总投资: a".utf8) + [0xFF], path: "a.yml", reporting: &found).isEmpty)
    #expect(marks(found) == ["encoding-unknown 1:7"])
  }
}
