import Testing

/// The sample's brief on the year 2022, in which every published figure of its tiers and its draft
/// plan stands.
@Suite("The brief on the year")
struct GoldenBulletinTests {
  @Test(
    "Every published figure of a tier stands in one paragraph",
    arguments: [
      [
        "13项", "282亿元", "比上年增加17.3%", "39.5亿元", "比上年增加26.0%", "50.8亿元", "128.7%",
        "快于时间进度28.7个百分点",
      ],
      [
        "82项", "695亿元", "比上年增加37.6%", "109.9亿元", "比上年增加21.5%", "126.7亿元", "115.3%",
        "快于时间进度15.3个百分点",
      ],
      [
        "183项", "949.27亿元", "比上年增加38.4%", "171.26亿元", "比上年增加31.8%", "180.6亿元",
        "105.4%", "快于时间进度5.4个百分点",
      ],
      ["133项", "673.7亿元", "139.4亿元", "171.26亿元", "比上年减少18.6%"],
    ])
  func published(figures: [String]) throws {
    let paragraphs = try text().components(of: "<p>", "</p>")
    #expect(paragraphs.contains { paragraph in figures.allSatisfy(paragraph.contains) })
  }

  @Test("More than 30 projects were unblocked")
  func unblocked() throws {
    let text = try text()
    let counts = text.matches(of: #/涉及([0-9]+)项/#).compactMap { Int($0.1) }
    #expect(counts.contains { $0 > 30 })
  }

  @Test(
    "Its source has no digit where a reference could stand",
    arguments: ["bulletins/2023-01.md", "bulletins/2023-02.md"])
  func noDigits(path: String) throws {
    let files = try Repository.files(in: "content")
    let source = String(decoding: try #require(files[path]), as: UTF8.self)
    let body = try #require(source.components(of: "\n---\n", nil).last)
    // Numbers of lists and the addresses of links are no figures.
    let words = body.replacing(#/\{\{[^}]*\}\}/#, with: "").replacing(#/\]\([^)]*\)/#, with: "]")
      .replacing(#/(?m)^[0-9]+\. /#, with: "")
    #expect(words.filter(\.isNumber).filter(\.isASCII) == "")
  }

  private func text() throws -> String {
    try SiteMap.sample.get().text("bulletins/2023-02.html")
  }
}

extension String {
  /// What stands after each opening, up to the closing after it; to the end where that is nil.
  fileprivate func components(of opening: String, _ closing: String?) -> [String] {
    split(separator: opening, omittingEmptySubsequences: false).dropFirst().map { part in
      guard let closing, let end = part.firstRange(of: closing) else { return String(part) }
      return String(part[..<end.lowerBound])
    }
  }
}
