import Portfolio
import Testing

@Suite("Commended and urged units")
struct RecognitionTests {
  /// Units `a`, `b`, … with these percentages completed, as commended (+), urged (−) or neither.
  private func signs(_ percentages: [Int64], commend: Int, urge: Int) throws -> String {
    var records = RegisterBuilder()
    records.ranking = RankingSetting(commend: commend, urge: urge, minimumPlan: .zero)
    let ids = percentages.indices.map { "\(Character(UnicodeScalar(UInt8(0x61 + $0))))" }
    records.plan(2022, ids.map { PlanRow($0, annual: 100).with(\.unit, $0) })
    for (id, percentage) in zip(ids, percentages) { records.report(id, "2022-12-31", percentage) }
    return try records.figures("2022-12-31").units.map {
      switch $0.recognition {
      case .commended: "+"
      case .urged: "−"
      case nil: "."
      }
    }.joined()
  }

  @Test("The first so many are commended and the last so many are urged")
  func edges() throws {
    #expect(try signs([90, 80, 70, 60, 50, 40], commend: 2, urge: 1) == "++...−")
    #expect(try signs([90, 80, 70], commend: 0, urge: 0) == "...")
  }

  @Test("Whoever ties with the last commended is commended")
  func tieAbove() throws {
    #expect(try signs([90, 80, 80, 80, 50, 40], commend: 2, urge: 1) == "++++.−")
    #expect(try signs([90, 80, 80, 80, 50, 40], commend: 3, urge: 0) == "++++..")
  }

  @Test("Whoever ties with the first urged is urged")
  func tieBelow() throws {
    #expect(try signs([90, 80, 70, 50, 50, 40], commend: 1, urge: 2) == "+..−−−")
    #expect(try signs([90, 80, 70, 40, 40, 40], commend: 1, urge: 1) == "+..−−−")
    #expect(try signs([90, 80, 70, 50, 40, 40], commend: 1, urge: 2) == "+...−−")
  }

  @Test("A unit that would be both is commended only")
  func both() throws {
    #expect(try signs([90, 80, 70], commend: 2, urge: 2) == "++−")
    #expect(try signs([90, 80], commend: 5, urge: 5) == "++")
    #expect(try signs([50, 50, 50], commend: 1, urge: 3) == "+++")
  }
}
