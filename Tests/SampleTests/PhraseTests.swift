import Testing

@testable import Sample

@Suite("Phrases")
struct PhraseTests {
  @Test("Blanks are filled by name or with a number of their range")
  func filled() {
    var phrase = Phrase(SplitMix64(seed: 1)) { $0 == .town ? "甲镇" : "" }
    #expect(phrase.fill("{town}有{3-3}处") == "甲镇有3处")
    #expect(phrase.fill("无") == "无")
    #expect(phrase.fill("{2649-2649}根") == "2600根")
  }

  @Test("Every blank of every phrase is known")
  func known() {
    for text in PhraseTests.all {
      for part in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
        let blank = part.prefix { $0 != "}" }
        let bounds = blank.split(separator: "-").compactMap { Int($0) }
        let isRange = bounds.count == 2 && bounds[0] < bounds[1]
        #expect(isRange || Blank(rawValue: String(blank)) != nil, "\(text)")
      }
    }
  }

  @Test("No phrase is there twice")
  func once() {
    let counts = Dictionary(grouping: PhraseTests.all, by: { $0 }).filter { $0.value.count > 1 }
    #expect(counts.keys.sorted() == [])
  }

  private static var all: [String] {
    var all: [String] = []
    for branch in Trade.all.flatMap(\.branches) {
      for texts in [branch.works, branch.aims, branch.scopes, branch.crafts] { all += texts }
    }
    all += StoryTopic.all.flatMap(\.paragraphs)
    all += ProblemKind.all.map(\.summary)
    let sentences: [[String]] = [
      StoryPhrases.summaries, StoryPhrases.figures, StoryPhrases.plain, StoryPhrases.remarks,
      StoryPhrases.links, StoryPhrases.next, ReportNotes.ordinary,
    ]
    return sentences.reduce(all, +)
  }
}
