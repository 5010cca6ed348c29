import Diagnostics
import Portfolio
import Testing

@testable import Records

@Suite("Bulletins")
struct BulletinReadingTests {
  private func read(_ keys: String) throws -> (bulletin: Bulletin?, found: [Diagnostic]) {
    var found: [Diagnostic] = []
    let text = try DecodedText(decoding: Array("---\n\(keys)\n---\n正文\n".utf8))
    let months = [11, 12].compactMap { Month(year: 2022, month: $0) }
    let bulletin = readBulletin(
      text, year: 2023, number: 2, path: "bulletins/2023-02.md", shownPath: "bulletins/2023-02.md",
      months: months, reporting: &found)
    return (bulletin, found.sorted())
  }

  @Test("All its keys are read")
  func keys() throws {
    let (bulletin, found) = try read(
      """
      year: 2023
      number: 02
      date: 2023-01-20
      title: 全市重点项目进展
      period: 2022年12月
      to: 市委、市政府
      cc: 各镇街
      """)
    #expect(marks(found).isEmpty)
    #expect(bulletin?.year == 2023 && bulletin?.number == 2)
    #expect(bulletin?.date == Day(year: 2023, month: 1, day: 20))
    #expect(bulletin?.title.text == "全市重点项目进展")
    #expect(bulletin?.period == Month(year: 2022, month: 12))
    #expect(bulletin?.to == "市委、市政府" && bulletin?.cc == "各镇街")
    #expect(bulletin?.text.bodyLine == 10)
  }

  @Test("Only the title is required: the file's name says the rest")
  func least() throws {
    let (bulletin, found) = try read("title: a")
    #expect(found.isEmpty)
    #expect(bulletin?.year == 2023 && bulletin?.number == 2 && bulletin?.period == nil)
    #expect(marks(try read("number: 2").found) == ["key-missing 2:1"])
  }

  @Test(
    "Each fault is reported at its own key or value",
    arguments: [
      ("year: 2022", "file-name-differs 3:7"), ("year: 23", "year-unreadable 3:7"),
      ("number: 3", "file-name-differs 3:9"), ("number: two", "number-unreadable 3:9"),
      ("number: 0", "number-out-of-range 3:9"), ("date: 2023-02-30", "date-impossible 3:7"),
      ("period: 2023-01", "period-without-progress 3:9"),
      ("period: 2022-12-31", "month-unreadable 3:9"), ("to: [a]", "value-not-text 3:5"),
      ("perod: 2022-12", "key-unknown 3:1"), ("title: b", "yaml-key-twice 3:1"),
    ])
  func oneFault(keys: String, expected: String) throws {
    #expect(marks(try read("title: a\n\(keys)").found) == [expected])
  }

  @Test("A text without front matter lacks its title; one that is unreadable may have it")
  func unreadable() throws {
    #expect(marks(try read("").found) == ["key-missing 2:1"])
    #expect(marks(try read("title: a: b").found) == ["yaml-colon 2:9"])
  }
}
