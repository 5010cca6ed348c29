import Diagnostics
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
