import Diagnostics
import TestNumbers
import Testing

@testable import Narrative

@Suite("Many threads")
struct ConcurrencyTests {
  @Test("4,000 documents parsed and rendered at once come out as they do one by one")
  func same() async {
    var generator = SplitMix(seed: 4_000)
    let sensitive = String(repeating: "~~a~~ https://b.cn | ", count: 12)
    let texts = (0..<4_000).map { _ in generator.document(fragments: 15) + sensitive }
    let serial = texts.map(outcome)
    let parallel = await withTaskGroup(of: (Int, String).self) { group in
      for (index, text) in texts.enumerated() { group.addTask { (index, outcome(text)) } }
      return await group.reduce(into: Array(repeating: "", count: texts.count)) { $0[$1.0] = $1.1 }
    }
    #expect(zip(serial, parallel).count { $0 != $1 } == 0)
  }
}

private func outcome(_ text: String) -> String {
  let parsed = markdown(text)
  return "\(rendered(parsed)) \(parsed.diagnostics.map(\.place)) \(parsed.plainText { $0.name })"
}
