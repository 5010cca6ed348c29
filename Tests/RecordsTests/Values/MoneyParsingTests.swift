import Diagnostics
import Portfolio
import Testing

@testable import Records

@Suite("Amounts in 万元")
struct MoneyParsingTests {
  @Test(
    "Every form that records allow is held exactly in 元",
    arguments: [
      ("0", 0), ("12500", 125_000_000), ("12500.5", 125_005_000), ("0.0001", 1),
      ("1,234,567.8901", 12_345_678_901), ("１２，５００．５", 125_005_000), ("007", 70_000),
      ("1000000000", 10_000_000_000_000), ("1,000,000,000.0000", 10_000_000_000_000),
    ])
  func allowed(text: String, yuan: Int64) throws {
    #expect(try Money(parsing: text).yuan == yuan)
  }

  @Test(
    "Anything else is reported at the character that shows it",
    arguments: [
      ("", Rule.moneyUnreadable, 0, 0), ("12,5OO", .moneyUnreadable, 4, 1),
      ("-5", .moneyUnreadable, 0, 1), ("+5", .moneyUnreadable, 0, 1),
      ("1e5", .moneyUnreadable, 1, 1), ("12.", .moneyUnreadable, 3, 0),
      (".5", .moneyUnreadable, 0, 1), ("1.2.3", .moneyUnreadable, 3, 1),
      ("5万元", .moneyUnreadable, 1, 1), ("1 000", .moneyUnreadable, 1, 1),
      ("12,50", .moneyUnreadable, 2, 1), ("1234,500", .moneyUnreadable, 4, 1),
      ("1,2345", .moneyUnreadable, 1, 1), ("1,234,5.6", .moneyUnreadable, 5, 1),
      ("1.5,000", .moneyUnreadable, 3, 1), ("1,,000", .moneyUnreadable, 1, 1),
      ("1.00001", .moneyTooPrecise, 6, 1), ("1.000000", .moneyTooPrecise, 6, 2),
      ("1000000000.0001", .moneyTooLarge, 0, 15),
      ("99999999999999999999999999999999", .moneyTooLarge, 0, 32),
      ("9,999,999,999,999,999,999,999.5", .moneyTooLarge, 0, 31),
    ])
  func refused(text: String, rule: Rule, offset: Int, length: Int) {
    #expect(throws: ValueFault.self) { try Money(parsing: text) }
    do {
      _ = try Money(parsing: text)
    } catch {
      #expect([error.offset, error.length] == [offset, length])
      #expect(error.rule == rule)
    }
  }

  @Test("Letters that look like digits and a unit are mended in the suggestion")
  func suggestion() {
    let place = SourcePoint(path: "progress/2022-11.csv", line: 14, column: 12)
    let faults = ["12,5OO", "5万元", "about 5"].map { text in
      ValueFault(.moneyUnreadable, at: 0, of: text).diagnostic(of: text, at: place, name: "总投资")
    }
    #expect(faults.map(\.suggestion) == ["12,500", "5", nil])
    #expect(Phrasebook.english.summary(of: faults[0]) == "总投资 '12,5OO' is not an amount in 万元")
  }
}
