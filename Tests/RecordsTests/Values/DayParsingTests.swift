import Diagnostics
import Portfolio
import Testing

@testable import Records

@Suite("Dates and months")
struct DayParsingTests {
  @Test(
    "A date may be written in three forms, full-width too",
    arguments: ["2022-03-15", "2022/3/15", "2022年3月15日", "2022-3-15", "２０２２年０３月１５日", "２０２２－０３－１５"])
  func dates(text: String) throws {
    #expect(try Day(parsing: text) == Day(year: 2022, month: 3, day: 15))
  }

  @Test(
    "A text in no such form is no date",
    arguments: [
      "", "2022", "2022-03", "2022-03/15", "2022年3月15", "2022年3-15日", "22-03-15", "2022-003-15",
      "2022-03-15 ", "2022-03-15日", "2022.03.15", "20220315", "-2022-03-15", "2022--15", "次日",
    ])
  func noDate(text: String) {
    #expect(throws: ValueFault(.dateUnreadable, all: text)) { try Day(parsing: text) }
  }

  @Test(
    "A day that the calendar lacks is told apart",
    arguments: ["2022-02-29", "2022-13-01", "2022-00-10", "2022-04-31", "0000-01-01", "2022-01-00"])
  func impossible(text: String) {
    #expect(throws: ValueFault(.dateImpossible, all: text)) { try Day(parsing: text) }
  }

  @Test("A month may be written in three forms", arguments: ["2022-03", "2022/3", "2022年3月"])
  func months(text: String) throws {
    #expect(try Month(parsing: text) == Month(year: 2022, month: 3))
  }

  @Test(
    "A text in no such form is no month",
    arguments: ["", "2022", "2022年3", "2022-3月", "2022-03-15"])
  func noMonth(text: String) {
    #expect(throws: ValueFault(.monthUnreadable, all: text)) { try Month(parsing: text) }
  }

  @Test("A thirteenth month is told apart")
  func impossibleMonth() {
    #expect(throws: ValueFault(.monthImpossible, all: "2022-13")) { try Month(parsing: "2022-13") }
  }

  @Test("Points in a date, and a time after it, are mended in the suggestion")
  func suggestion() {
    #expect(likelyMeant(by: "2022.3.15", breaking: .dateUnreadable) == "2022-03-15")
    #expect(likelyMeant(by: "2022/3/15 0:00", breaking: .dateUnreadable) == "2022-03-15")
    #expect(likelyMeant(by: "2022.3", breaking: .monthUnreadable) == "2022-03")
    #expect(likelyMeant(by: "三月", breaking: .monthUnreadable) == nil)
  }
}
