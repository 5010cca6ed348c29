import Diagnostics
import Fingerprints
import Portfolio
import TestNumbers
import Testing

@testable import Records

@Suite("Narratives")
struct NarrativeReadingTests {
  private let files = KnownFiles([
    "portal.yml", "projects/KP-1.md", "projects/KP-1/Bridge.JPG", "projects/KP-1/plan.svg",
    "projects/KP-1/桥 一.png", "projects/KP-2/site.webp",
  ])

  private func read(
    _ keys: String, of id: String = "KP-1"
  ) throws -> (text: NarrativeText?, found: [Diagnostic]) {
    var found: [Diagnostic] = []
    var budget = SuggestionBudget()
    let bytes = Array("---\n\(keys)\n---\n正文\n".utf8)
    let text = try DecodedText(decoding: bytes)
    let narrative = readNarrative(
      text, Fingerprint(of: bytes), of: id, path: "projects/\(id).md",
      shownPath: "content/projects/\(id).md",
      projects: NameIndex(["KP-0", "KP-1"]), files: files, budget: &budget, reporting: &found)
    return (narrative?.text, found.sorted())
  }

  @Test("Its keys are read, and its photos are named below the content folder")
  func keys() throws {
    let (text, found) = try read(
      """
      summary: >
        主体
        封顶
      draft: true
      photos:
        - {file: KP-1/Bridge.JPG, taken: 2022年3月15日, caption: 合龙}
        - file: ./KP-1/../KP-1/桥 一.png
        - file: KP-2/site.webp
          caption:
      """)
    #expect(marks(found).isEmpty)
    let narrative = try #require(text)
    #expect(narrative.project == 1)
    #expect(narrative.summary?.text == "主体 封顶")
    #expect(narrative.isDraft)
    #expect(
      narrative.photos.map(\.path) == [
        "projects/KP-1/Bridge.JPG", "projects/KP-1/桥 一.png", "projects/KP-2/site.webp",
      ])
    #expect(narrative.photos.map(\.taken) == [Day(year: 2022, month: 3, day: 15), nil, nil])
    #expect(narrative.photos.map(\.caption) == ["合龙", nil, nil])
    #expect(narrative.text.path == "projects/KP-1.md")
    #expect(narrative.text.bodyLine == 12)
  }

  @Test("No key is required, and one without a value is as if left out")
  func blanks() throws {
    let (text, found) = try read("summary:\nphotos:\ndraft:")
    #expect(found.isEmpty)
    #expect(text?.summary == nil && text?.isDraft == false && text?.photos.isEmpty == true)
  }

  @Test(
    "Each fault is reported at its own key or value",
    arguments: [
      ("sumary: a", "key-unknown 2:1"), ("summary: [a]", "value-not-text 2:10"),
      ("draft: maybe", "value-not-flag 2:8"), ("photos: a.jpg", "value-not-list 2:9"),
      ("photos: [a.jpg]", "value-not-mapping 2:10"),
      ("photos: [{taken: 2022-01-01}]", "key-missing 2:10"),
      ("photos: [{file: KP-1/none.jpg}]", "photo-missing 2:17"),
      ("photos: [{file: ../../etc/a.jpg}]", "photo-outside 2:17"),
      ("photos: [{file: /a.jpg}]", "photo-outside 2:17"),
      ("photos: [{file: 'https://a.org/a.jpg'}]", "photo-outside 2:17"),
      ("photos: [{file: KP-1\\Bridge.JPG}]", "photo-outside 2:17"),
      ("photos: [{file: KP-1/plan.svg}]", "photo-no-picture 2:17"),
      ("photos: [{file: ../portal.yml}]", "photo-no-picture 2:17"),
      ("photos: [{file: KP-1/Bridge.JPG, taken: 2022-02-30}]", "date-impossible 2:41"),
      ("photos: [{file: KP-1/Bridge.JPG, by: a}]", "key-unknown 2:34"),
      ("photos: [{file: KP-1/Bridge.JPG}, {file: KP-1/Bridge.JPG}]", "value-twice 2:42"),
    ])
  func oneFault(keys: String, expected: String) throws {
    #expect(marks(try read(keys).found) == [expected])
  }

  @Test(
    "A file in the narrative's own folder is suggested",
    arguments: [
      ("KP-1/bridge.jpg", "KP-1/Bridge.JPG"), ("Bridge.JPG", "KP-1/Bridge.JPG"),
      ("KP-1/Brigde.JPG", "KP-1/Bridge.JPG"),
    ])
  func suggestion(written: String, meant: String) throws {
    #expect(try read("photos: [{file: \(written)}]").found.map(\.suggestion) == [meant])
  }

  @Test("A file whose name is no project's id is reported as a whole, beside its other faults")
  func unknownProject() throws {
    let (text, found) = try read("sumary: a", of: "KP-3")
    #expect(text == nil)
    #expect(marks(found) == ["narrative-without-project 0:0", "key-unknown 2:1"])
    #expect(found[0].suggestion == "KP-0")
  }

  @Test("No edited front matter hangs or crashes")
  func robust() throws {
    var numbers = SplitMix(seed: 5)
    let sample = "summary: a\ndraft: true\nphotos:\n  - {file: KP-1/Bridge.JPG, taken: 2022-03-15}"
    for _ in 0..<1_000 {
      let keys = mutated(
        sample, with: yamlAlphabet + ["---", "..", "/", "\u{0}"], edits: 6, using: &numbers)
      let (text, found) = try read(keys)
      #expect(text != nil || !found.isEmpty)
    }
  }
}
