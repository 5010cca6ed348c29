import Testing

@testable import Site

@Suite("Texts written on the stack")
struct TextBlockTests {
  @Test(
    "Texts and numbers follow one another, however long they come to be",
    arguments: [0, 1, 5, 84, 85, 86, 255, 256, 257, 1000])
  func joined(count: Int) {
    let text = TextBlock.text { text in
      for number in 0..<count {
        text.add("项")
        text.add(number)
      }
      text.add(-7)
    }
    #expect(text == (0..<count).map { "项\($0)" }.joined() + "-7")
  }

  @Test("A text longer than the block stays whole")
  func long() {
    let long = String(repeating: "完成投资", count: 100)
    #expect(TextBlock.text(joining: "a", long, "b") == "a" + long + "b")
  }

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
