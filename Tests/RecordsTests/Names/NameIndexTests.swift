import Testing

@testable import Records

@Suite("Names that cells may hold")
struct NameIndexTests {
  @Test("Ten thousand names of all lengths keep their positions")
  func many() {
    let names = (0..<10_000).map { String(repeating: "项", count: $0 % 7) + "\($0)" }
    let index = NameIndex(names)
    for (position, name) in names.enumerated() {
      let bytes = Array("x\(name)y".utf8)
      #expect(index.position(of: name) == position)
      #expect(index.position(of: 1..<bytes.count - 1, in: bytes) == position)
    }
    #expect(index.position(of: "") == nil)
    #expect(index.position(of: "10000") == nil)
  }

  @Test("A name that is added again keeps its first position")
  func again() {
    var index = NameIndex(["a", "b"])
    index.add("a", for: 5)
    #expect(index.position(of: "a") == 0)
  }

  @Test("Suggestions are near in case, in part or in letters, and end when the budget does")
  func suggestions() {
    let index = NameIndex(["KP-001", "水利工程", "改扩建", "新建"])
    var budget = SuggestionBudget()
    #expect(index.nearest(to: "kp-001", &budget) == "KP-001")
    #expect(index.nearest(to: "KP-00l", &budget) == "KP-001")
    #expect(index.nearest(to: "水利", &budget) == "水利工程")
    #expect(index.nearest(to: "扩建", &budget) == "改扩建")
    #expect(index.nearest(to: "桥梁", &budget) == nil)
    #expect(index.nearest(to: "KP-00l", &budget, where: { $0 > 0 }) == nil)
    while budget.spend(1000) {}
    while budget.spend(1) {}
    #expect(index.nearest(to: "kp-001", &budget) == nil)
  }

  @Test("Ids may recur, but only spelled alike")
  func spellings() {
    var spellings = Spellings()
    #expect(spellings.note("KP-1") == nil)
    #expect(spellings.note("KP-1") == nil)
    #expect(spellings.note("kp-1") == "KP-1")
    #expect(spellings.note("KP-1") == nil)
  }
}
