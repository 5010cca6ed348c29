import Diagnostics
import TestNumbers
import Testing

@testable import Records

/// `rule line:column` of each message, in order of place.
func marks(_ found: [Diagnostic]) -> [String] {
  found.sorted().map { "\($0.rule.rawValue) \($0.place.line):\($0.place.column)" }
}

@Suite("Faults of YAML")
struct YAMLReadingTests {
  private func faults(_ text: String, firstLine: Int = 1) -> [String] {
    var found: [Diagnostic] = []
    _ = readYAML(Array(text.utf8), path: "a.yml", firstLine: firstLine, reporting: &found)
    return marks(found)
  }

  @Test(
    "Each fault is one message at its own line and column",
    arguments: [
      ("a: b\n\tc: d", "yaml-tab 2:1"), ("a:\n\t- b", "yaml-tab 2:1"),
      ("a: b: c", "yaml-colon 1:5"), ("a: {b:, c: d}", "yaml-colon 1:6"),
      ("a: b\nkey\nc: d", "yaml-no-colon 2:1"), ("a:\n  - b\n c: d", "yaml-indent 3:2"),
      ("a: 1\n  b: 2", "yaml-indent 2:3"), ("a: - b", "yaml-indent 1:4"),
      ("a: 'b' c", "yaml-indent 1:8"), ("- a\nb: c", "yaml-indent 2:1"),
      ("a: 'b\nc: d", "yaml-quote-open 1:4"), ("a: \"b", "yaml-quote-open 1:4"),
      ("a: [b, c\nd: e", "yaml-bracket 1:4"), ("a: {b: c", "yaml-bracket 1:4"),
      ("a: [b, , c]", "yaml-bracket 1:8"), ("a: @b", "yaml-indicator 1:4"),
      ("a: `b`", "yaml-indicator 1:4"), ("a: *b*", "yaml-indicator 1:4"),
      ("a: *b", "yaml-indicator 1:4"), ("a: &", "yaml-indicator 1:4"),
      ("a: >5 t", "yaml-indicator 1:4"), ("a: !<b", "yaml-indicator 1:4"),
      ("a: %b", "yaml-indicator 1:4"), ("a: \"\\q\"", "yaml-escape 1:5"),
      ("a: \"\\uZ\"", "yaml-escape 1:7"), ("a: 1\n---\nb: 2", "yaml-documents 2:1"),
      ("%FOO\na: 1", "yaml-documents 1:1"), ("a: &b c", "yaml-anchor 1:4"),
      ("a: !b c", "yaml-tag 1:4"), ("? [a]\n: b", "yaml-key-no-text 1:3"),
      ("总投资: 1\n总投资: 2", "yaml-key-twice 2:1"), ("a: x\u{7}", "control-character 1:5"),
      ("a: x\ry", "control-character 1:5"), ("总: 投\u{2028}", "control-character 1:5"),
      ("a: \u{85}", "control-character 1:4"), ("a: b\u{FEFF}", "control-character 1:5"),
    ])
  func oneFault(text: String, expected: String) {
    #expect(faults(text) == [expected])
  }

  @Test(
    "A full-width colon, or one without a blank behind it, is blamed for what follows from it",
    arguments: [
      ("总投资： 1\nb: 2", "yaml-no-colon 1:4"), ("b: 2\ntitle：甲\nc: 1", "yaml-no-colon 2:6"),
      ("title:甲\n\n# b\nb: 1", "yaml-no-colon 1:6"), ("a: 1\ntitle:甲\nc: 1", "yaml-no-colon 2:6"),
      ("- id： a\n  name: b", "yaml-no-colon 1:5"), ("title\nb: 1", "yaml-no-colon 1:1"),
      ("a: 注：b: c", "yaml-colon 1:7"), ("a:\n  b: c: d", "yaml-colon 2:7"),
      ("a: 1\nhttp://b\nc: 1", "yaml-no-colon 2:1"),
    ])
  func looseColons(text: String, expected: String) {
    #expect(faults(text) == [expected])
  }

  @Test("Lines are counted from the first line's number in the file")
  func firstLine() {
    #expect(faults("a: b\na: c", firstLine: 2) == ["yaml-key-twice 3:1"])
    #expect(faults("a: b: c", firstLine: 2) == ["yaml-colon 2:5"])
    #expect(faults("a: b\u{7}", firstLine: 2) == ["control-character 2:5"])
  }

  @Test("Every key that stands twice is reported at any depth, whichever parser reads the file")
  func keysTwice() {
    let plain = "a: 1\nb:\n  - {x: 1, x: 2}\n  - x: 1\n    'x': 2\na: 3\na: 4"
    let expected = [
      "yaml-key-twice 3:12", "yaml-key-twice 5:5", "yaml-key-twice 6:1", "yaml-key-twice 7:1",
    ]
    #expect(faults(plain) == expected)
    #expect(faults(plain + "\nc: |\n  text") == expected)
  }

  @Test("Keys that were told apart for the parser keep their names")
  func namesKept() throws {
    var found: [Diagnostic] = []
    let text = "\"k\\u0041\": 1\nkA: 2\n总: 3\n总: |\n  x\n'': 1\n'': 2"
    let node = readYAML(Array(text.utf8), path: "a.yml", reporting: &found)
    #expect(node == nil)
    #expect(found.map { $0.details["key"] } == [""])
    found = []
    let named = readYAML(Array(text.dropLast(12).utf8), path: "a.yml", reporting: &found)
    guard case .mapping(let entries) = named?.content else { return #expect(Bool(false)) }
    #expect(entries.map(\.key) == ["kA", "kA", "总", "总"])
    #expect(marks(found) == ["yaml-key-twice 2:1", "yaml-key-twice 4:1"])
  }

  @Test("Aliases that would blow up end in a message, not in a hang")
  func billionLaughs() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      text += "a\(level): &a\(level) [" + String(repeating: "*a\(level - 1), ", count: 8) + "x]\n"
    }
    #expect(faults(text + "? *a30\n: y\n") == ["yaml-anchor 2:10"])
    #expect(faults("a: &a [x]\nb: &b [*a, *a]\n? *b\n: y").contains("yaml-anchor 1:4"))
  }

  @Test("Thousands of brackets end in a message")
  func deep() {
    #expect(faults("a: " + String(repeating: "[", count: 100_000)).count == 1)
    let closed = String(repeating: "[", count: 90) + String(repeating: "]", count: 90)
    #expect(faults("a: " + closed) == ["yaml-too-deep 1:68"])
    #expect(faults(String(repeating: "? ", count: 50_000)).count == 1)
    #expect(faults(String(repeating: "- ", count: 50_000)).count == 1)
  }

  @Test("A megabyte is the most that is read")
  func large() {
    let line = "a: " + String(repeating: "x", count: 1_048_576)
    #expect(faults(line) == ["yaml-too-large 1:1"])
  }

  @Test("A long line costs no more for what stands far along it")
  func longLine() {
    let items = String(repeating: "x, ", count: 30_000)
    let took = ContinuousClock().measure {
      #expect(faults("a: [\(items)x]\nb: |\n  y").isEmpty)
    }
    // By the square of its length it would take a minute.
    #expect(took < .seconds(20))
  }

  @Test("An empty text and one of comments are blank")
  func blank() {
    for text in ["", "\n", "# a\n  # b\n", "---\n"] {
      var found: [Diagnostic] = []
      let node = readYAML(Array(text.utf8), path: "a.yml", reporting: &found)
      #expect(node?.content == .blank)
      #expect(found.isEmpty)
    }
  }

  @Test("Scalars keep their text, whatever YAML would make of them")
  func rawText() {
    var found: [Diagnostic] = []
    let text = "[no, 0123, 12:30, 1e3, true, 2022-03-15, 'null', null, ~, !!str 5]"
    let node = readYAML(Array(text.utf8), path: "a.yml", reporting: &found)
    guard case .list(let items) = node?.content else { return #expect(Bool(false)) }
    #expect(
      items.map(\.content) == [
        .text("no"), .text("0123"), .text("12:30"), .text("1e3"), .text("true"),
        .text("2022-03-15"), .text("null"), .blank, .blank,
        .text("5"),
      ])
  }

  @Test("No edited text hangs or crashes, and what is not read has a message")
  func robust() {
    var numbers = SplitMix(seed: 7)
    for round in 0..<2_000 {
      let text = mutated(
        yamlSamples[round % yamlSamples.count], with: yamlAlphabet, edits: 12, using: &numbers)
      var found: [Diagnostic] = []
      let node = readYAML(Array(text.utf8), path: "a.yml", reporting: &found)
      let lines = text.unicodeScalars.count { $0 == "\n" } + 1
      #expect(node != nil || !found.isEmpty, "\(text)")
      #expect(found.allSatisfy { (1...lines).contains($0.place.line) && $0.place.column > 0 })
    }
  }
}
