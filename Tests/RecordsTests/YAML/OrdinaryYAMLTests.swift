import Diagnostics
import TestNumbers
import Testing

@testable import Records

@Suite("YAML as offices write it")
struct OrdinaryYAMLTests {
  @Test("All forms of the project's own files are read without the whole parser")
  func samples() throws {
    for text in yamlSamples {
      #expect(OrdinaryYAML.read(Array(text.utf8), firstLine: 1) != nil)
    }
  }

  @Test("Both parsers read the same values at the same places, after any edits")
  func agreement() {
    var numbers = SplitMix(seed: 2022)
    var agreed = 0
    for round in 0..<5_000 {
      let sample = yamlSamples[round % yamlSamples.count]
      let text =
        round < yamlSamples.count ? sample : mutated(sample, with: yamlAlphabet, using: &numbers)
      let bytes = Array(text.utf8)
      guard forbiddenCharacters(in: bytes, path: "a.yml", firstLine: 3).isEmpty,
        let ordinary = OrdinaryYAML.read(bytes, firstLine: 3)
      else { continue }
      var found: [Diagnostic] = []
      let composed = ComposedYAML.read(text, path: "a.yml", firstLine: 3, reporting: &found)
      #expect(Bool(composed == ordinary), "\(text)\n\(found)")
      if composed != ordinary { return }
      agreed += 1
    }
    #expect(agreed > 500)
  }

  @Test("Columns count characters, whatever their bytes")
  func columns() throws {
    let node = try #require(OrdinaryYAML.read(Array("总投资: [一, '二', 三]".utf8), firstLine: 7))
    guard case .mapping(let entries) = node.content,
      case .list(let items) = entries[0].value.content
    else { return #expect(Bool(false)) }
    #expect(items.map(\.column) == [7, 10, 15])
    #expect(items.map(\.length) == [1, 3, 1])
    #expect(items[1].textColumn == 11)
    #expect(items[2].line == 7)
  }
}
