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
}
