import Diagnostics
import Portfolio
import Testing

@testable import Records

@Suite("Ids, whole numbers and percentages")
struct NumberParsingTests {
  @Test("An id's full-width letters are folded, its case is kept")
  func ids() throws {
    #expect(try identifier(parsing: "ＫＰ２０２２－００１") == "KP2022-001")
    #expect(try identifier(parsing: "a") == "a")
    #expect(try identifier(parsing: "com10") == "com10")
    #expect(try identifier(parsing: String(repeating: "x", count: 64)).utf8.count == 64)
  }

  @Test(
    "What cannot name a file everywhere is no id",
    arguments: [
      ("", Rule.idUnreadable, 0), ("-a", .idUnreadable, 0), ("KP_1", .idUnreadable, 2),
      ("a/b", .idUnreadable, 1), ("..", .idUnreadable, 0), ("项目1", .idUnreadable, 0),
      ("KP 1", .idUnreadable, 2), ("é1", .idUnreadable, 0), ("Index", .idReserved, 0),
      ("con", .idReserved, 0), ("LPT1", .idReserved, 0),
      (String(repeating: "x", count: 65), .idTooLong, 64),
    ])
  func noIds(text: String, rule: Rule, offset: Int) {
    do {
      Issue.record("\(try identifier(parsing: text)) was taken for an id")
    } catch {
      #expect(error.rule == rule)
      #expect(error.offset == offset)
    }
  }

  @Test("A whole number has digits only and keeps to its range")
  func wholeNumbers() throws {
    #expect(try wholeNumber(parsing: "０5", in: 0...10) == 5)
    for text in ["", "-1", "1.0", "1,000", "5个"] {
      #expect(throws: ValueFault.self) { try wholeNumber(parsing: text, in: 0...10) }
    }
    let large = String(repeating: "9", count: 40)
    #expect(throws: ValueFault(.numberOutOfRange, all: large, ["least": "0", "most": "10"])) {
      try wholeNumber(parsing: large, in: 0...10)
    }
  }

  @Test("A percentage is exact, with a minus only where one may stand")
  func percentages() throws {
    #expect(try Ratio(parsingPercent: "8.3333") == Ratio(83_333, over: 1_000_000))
    #expect(try Ratio(parsingPercent: "-10", allowsMinus: true) == Ratio(-1, over: 10))
    #expect(throws: ValueFault(.percentageUnreadable, at: 0, of: "-10")) {
      try Ratio(parsingPercent: "-10")
    }
    #expect(throws: ValueFault.self) { try Ratio(parsingPercent: "1000.0001") }
    #expect(throws: ValueFault(.percentageTooPrecise, at: 6, of: "8.33333")) {
      try Ratio(parsingPercent: "8.33333")
    }
    #expect(likelyMeant(by: "8.3％", breaking: .percentageUnreadable) == "8.3")
    #expect(likelyMeant(by: "-1", breaking: .percentageUnreadable) == nil)
  }

  @Test("Blanks of every width are cut from both ends, and none inside")
  func trimming() {
    #expect("\u{FEFF}\u{3000} 总 投资\t\u{A0}".trimmed() == "总 投资")
    #expect(" \u{3000}".trimmed().isEmpty)
  }
}
