import Diagnostics
import TestNumbers
import Testing

@testable import Records

@Suite("Front matter")
struct FrontMatterTests {
  private func read(_ text: String) -> (matter: FrontMatter?, found: [String]) {
    var found: [Diagnostic] = []
    let matter = FrontMatter.read(Array(text.utf8), path: "a.md", reporting: &found)
    return (matter, marks(found))
  }

  @Test("Text goes on behind the second line of hyphens, with either line end")
  func split() {
    for lineEnd in ["\n", "\r\n", " \n"] {
      let head = ["---", "summary: 主体封顶", "draft: true", "---", ""].joined(separator: lineEnd)
      let (matter, found) = read(head + "# Text\n---\n")
      #expect(found.isEmpty)
      #expect(matter?.bodyOffset == head.utf8.count)
      #expect(matter?.bodyLine == 5)
      guard case .mapping(let entries) = matter?.node.content else { return #expect(Bool(false)) }
      #expect(entries.map(\.key) == ["summary", "draft"])
      #expect(entries.map(\.value.line) == [2, 3])
    }
  }

  @Test("A text that does not begin with a line of three hyphens has none")
  func none() {
    for text in ["", "# Text\n---\na: b\n---\n", "----\n", " ---\n", "--- a\n---\n"] {
      let (matter, found) = read(text)
      #expect(found.isEmpty)
      #expect(matter?.bodyOffset == 0 && matter?.bodyLine == 1)
      #expect(matter?.node.content == .blank)
    }
  }

  @Test("What no second line closes is reported at the first")
  func open() {
    for text in ["---\na: b\n", "---", "---\n----\n", "---\n\n# Text\n"] {
      let (matter, found) = read(text)
      #expect(matter == nil)
      #expect(found == ["front-matter-open 1:1"])
    }
  }

  @Test("Faults of its YAML stand at their lines in the file, and the text is found all the same")
  func faults() {
    let (matter, found) = read("---\na: b: c\n---\ntext")
    #expect(found == ["yaml-colon 2:5"])
    #expect(matter?.bodyLine == 4)
    #expect(read("---\na: 1\na: 2\n---\n").found == ["yaml-key-twice 3:1"])
    #expect(read("---\n---\n").matter?.bodyLine == 3)
  }

  @Test("Lines of keys and texts are read as the parser reads them, after any edits")
  func lines() {
    let samples = [
      "summary: 龙胜镇列入本级计划，2025年7月交付。\n---\n", "summary: 主体封顶\ndraft: true\n---\n甲",
      "summary: a b: c\ntitle: 2023年（一）#1\n---\n", "summary: null\nchair: ~\n---\n---\n",
    ]
    var numbers = SplitMix(seed: 2024)
    var agreed = 0
    for round in 0..<20_000 {
      let sample = samples[round % samples.count]
      let edited =
        round < samples.count ? sample : mutated(sample, with: yamlAlphabet, using: &numbers)
      let bytes = Array("---\n\(edited)".utf8)
      guard let lines = FrontMatterLines.read(bytes, from: 4) else { continue }
      var found: [Diagnostic] = []
      let parsed = FrontMatter.parse(bytes, from: 4, path: "a.md", reporting: &found)
      #expect(found.isEmpty, "\(edited)")
      let isSame =
        lines.node == parsed?.node && lines.bodyOffset == parsed?.bodyOffset
        && lines.bodyLine == parsed?.bodyLine
      #expect(isSame, "\(edited)")
      agreed += 1
    }
    #expect(agreed > 1_000)
  }

  @Test("Plain lines and the whole parser give the same keys and places")
  func agreement() {
    let lines = "summary: 主体 # 封顶\ndraft: true\nphotos:\n  - {file: a.jpg, taken: 2022-03-15}\n"
    let plain = read("---\n\(lines)---\n").matter?.node
    let whole = read("---\n\(lines)more: |\n  text\n---\n").matter?.node
    guard case .mapping(let few) = plain?.content, case .mapping(let all) = whole?.content else {
      return #expect(Bool(false))
    }
    #expect(few[...] == all.dropLast())
  }
}
