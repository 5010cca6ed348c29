import Templates
import Testing

@testable import Site

@Suite("Words and what fills them")
struct PatternTests {
  @Test("Of two texts for one place the later counts, and a place without one is empty")
  func fills() {
    let fills: Fills = [.rate: "1", .rate: "2"]
    #expect(Pattern("{rate}{lead}.").filled(with: fills) == "2.")
    #expect(Pattern("{rate}").filled(with: fills.adding("3", as: .rate)) == "3")
  }

  @Test("Every term knows its place among all")
  func places() {
    #expect(Term.allCases.map(\.place) == Array(Term.allCases.indices))
  }

  @Test("A book writes every pattern as it is written alone")
  func book() {
    let texts = ["", "没有", "{rate}", "完成{rate}，{lead}。", "{rate}{rate}", "{other}{nobody}x", "a{b"]
    let patterns = texts.map { Pattern($0) }
    let book = PatternBook(patterns)
    let fills: Fills = [.rate: "80.0%", .lead: "慢于时间进度20.0个百分点", .other: ""]
    for (place, pattern) in patterns.enumerated() {
      let written = book.text(of: place) { blank, output in
        if let text = fills[blank] { output.add(text) }
      }
      #expect(written == pattern.filled(with: fills))
    }
  }
}
