import Testing

@testable import Charts

@Suite("Text style")
struct TextStyleTests {
  private let style = TextStyle(size: 10)

  @Test("A Chinese or full-width character takes one em, Latin less, combining marks nothing")
  func widths() {
    #expect(style.width(of: "重点") == 20)
    #expect(style.width(of: "（１）") == 30)
    #expect(style.width(of: "e\u{301}") == style.width(of: "e"))
    #expect(style.width(of: "105.4%") < 37)
    #expect(TextStyle(size: 10, isBold: true).width(of: "重点") > 20)
  }

  @Test("Where Chinese and Latin meet there is room for the space that a page may ask for")
  func autospace() {
    #expect(abs(style.width(of: "第2期") - style.width(of: "2") - 22.5) < 0.01)
    #expect(abs(style.width(of: "（2期）") - style.width(of: "2") - 31.25) < 0.01)
    #expect(style.width(of: "２期") == 20)
  }

  @Test("Text that fits is left alone; other text ends in an ellipsis within its room")
  func fitting() {
    #expect(style.fitting("水口镇", 30) == "水口镇")
    #expect(style.fitting("水口镇道路", 40) == "水口镇…")
    #expect(style.fitting("ab cd", 26) == "ab…")
    #expect(style.fitting("水口镇", 5).isEmpty)
  }

  @Test("A character made of several scalars is never cut in two")
  func wholeCharacters() {
    let text = "a👷‍♀️b工程名称"
    for limit in stride(from: 10.0, through: 80, by: 1) {
      let cut = style.fitting(text, limit)
      #expect(text.hasPrefix(cut.hasSuffix("…") ? String(cut.dropLast()) : cut))
    }
  }

  @Test("Lines break between Chinese characters, not before a closing mark or in a number")
  func lines() {
    #expect(style.lines("城市建设投资公司", 50, count: 2) == ["城市建设投", "资公司"])
    #expect(style.lines("水口镇，大沙镇", 30, count: 3) == ["水口", "镇，大", "沙镇"])
    #expect(style.lines("道路（一期）", 30, count: 2) == ["道路", "（一…"])
    #expect(style.lines("总投资12345元", 45, count: 3) == ["总投资", "12345元"])
    #expect(style.lines("Phase two", 34, count: 2) == ["Phase", "two"])
  }

  @Test("A word longer than a line is broken anywhere, and the last line is cut")
  func longWord() {
    #expect(style.lines("1234567890", 32, count: 3) == ["12345", "67890"])
    #expect(style.lines(longName, 100, count: 2).allSatisfy { style.width(of: $0) <= 100 })
    #expect(style.lines(longName, 100, count: 2).last?.hasSuffix("…") == true)
    #expect(style.lines("", 100, count: 2) == [""])
  }
}
