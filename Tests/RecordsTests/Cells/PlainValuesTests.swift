import Portfolio
import TestNumbers
import Testing

@testable import Records

@Suite("Values read without a detour")
struct PlainValuesTests {
  @Test("What is read from bytes is what is read from text, for any few characters")
  func agreement() {
    var numbers = SplitMix(seed: 1)
    let alphabet = Array("0123456789012345.,-/年 １")
    for _ in 0..<40_000 {
      let length = Int.random(in: 0...11, using: &numbers)
      let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &numbers) })
      check(text)
    }
  }

  @Test(
    "The forms that nearly all cells have are read from bytes",
    arguments: ["2022-03-15", "2022/3/5", "2022/12/31", "2022-3", "2022/11", "0", "12500.5"])
  func plain(text: String) {
    let bytes = Array(text.utf8)
    let isDay = plainDay(in: bytes, bytes.indices) != nil
    let isMonth = plainMonth(in: bytes, bytes.indices) != nil
    #expect(isDay || isMonth || plainMoney(in: bytes, bytes.indices) != nil)
    check(text)
  }

  @Test("Any amount to nine digits and four decimals is the same either way")
  func amounts() {
    var numbers = SplitMix(seed: 2)
    for _ in 0..<5_000 {
      let whole = Int.random(in: 0...999_999_999, using: &numbers)
      let decimals = Int.random(in: 0...12_345, using: &numbers)
      check("\(whole).\(decimals)")
    }
  }

  /// Dates of edited real ones, so that most have the form of a date.
  @Test("Any day is the same either way")
  func days() {
    var numbers = SplitMix(seed: 3)
    for _ in 0..<5_000 {
      let (month, day) = (
        Int.random(in: 0...13, using: &numbers), Int.random(in: 0...32, using: &numbers)
      )
      let separator = ["-", "/"].randomElement(using: &numbers) ?? "-"
      check("2024\(separator)\(month)\(separator)\(day)")
    }
  }

  private func check(_ text: String) {
    let bytes = Array(text.utf8)
    if let money = plainMoney(in: bytes, bytes.indices) {
      #expect((try? Money(parsing: text)) == money, "\(text)")
    }
    if let day = plainDay(in: bytes, bytes.indices) {
      #expect((try? Day(parsing: text)) == day, "\(text)")
    }
    if let month = plainMonth(in: bytes, bytes.indices) {
      #expect((try? Month(parsing: text)) == month, "\(text)")
    }
  }
}
