import Diagnostics
import Portfolio
import Testing

@testable import Records

@Suite("Texts of a content folder")
struct TextsTests {
  private static let tables = [
    "portal.yml": shortSettings,
    "units.csv": "id,name,kind\nT01,甲镇,镇街\n",
    "plans/2022.csv": """
    id,name,sector,unit,nature,total,annual
    KP-1,一号路,公路,T01,新建,100,50
    KP-2,二号路,公路,T01,新建,100,50

    """,
    "progress/2022-12.csv": "id,completed\nKP-1,40\n",
    "problems.csv": """
    problem,id,raised,factor,summary,level,state
    P-1,KP-1,2022-03-01,用地,征地未完成,部门协调,协调中

    """,
  ]

  private func read(_ texts: [String: String]) -> RecordsReading {
    let files = TextsTests.tables.merging(texts) { $1 }.mapValues { Array($0.utf8) }
    return readRecords(ContentFiles(memory: files), root: "content")
  }

  @Test("Narratives are by project, meetings by date, bulletins by year and number")
  func sorted() throws {
    let reading = read([
      "projects/KP-2.md": "text",
      "projects/KP-1.md": "---\nphotos: [{file: KP-1/a.png}]\n---\ntext",
      "projects/KP-1/a.png": "", "meetings/2022-12-05.md": "---\nproblems: [P-1]\n---\n",
      "meetings/2022-02-05.md": "text", "bulletins/2022-10.md": "---\ntitle: a\n---\n",
      "bulletins/2022-02.md": "\u{FEFF}---\ntitle: b\nperiod: 2022-12\n---\ntext",
    ])
    let register = try #require(reading.register)
    #expect(register.narratives.map(\.project) == [0, 1])
    #expect(register.narratives[0].photos.map(\.path) == ["projects/KP-1/a.png"])
    #expect(register.meetings.map(\.id) == ["2022-02-05", "2022-12-05"])
    #expect(register.meetings[1].problems == [0])
    #expect(register.bulletins.map(\.number) == [2, 10])
    #expect(
      register.bulletins[0].text.bodyOffset == "---\ntitle: b\nperiod: 2022-12\n---\n".utf8.count)
  }

  @Test("Their faults are reported together with those of the tables, under the paths as shown")
  func faults() {
    let reading = read([
      "projects/KP-3.md": "text", "meetings/2022-12-05.md": "---\nproblems: [P-2]\n---\n",
      "bulletins/2022-02.md": "---\nperiod: 2022-11\n---\n",
      "progress/2022-12.csv": "id,completed\nKP-1,x\n",
    ])
    #expect(
      reading.diagnostics.map { "\($0.place.path) \($0.rule.rawValue)" } == [
        "content/bulletins/2022-02.md key-missing",
        "content/bulletins/2022-02.md period-without-progress",
        "content/meetings/2022-12-05.md problem-unknown",
        "content/progress/2022-12.csv money-unreadable",
        "content/projects/KP-3.md narrative-without-project",
      ])
  }

  @Test("A problem in a faulty row of the ledger is not said to be unknown to it")
  func faultyLedger() {
    let reading = read([
      "problems.csv": "problem,id,raised,factor,summary,level,state\nP-1,KP-1,x,a,b,部门协调,协调中\n",
      "meetings/2022-12-05.md": "---\nproblems: [P-1]\n---\n",
    ])
    #expect(reading.diagnostics.map(\.rule) == [.dateUnreadable])
  }

  @Test("A text in GB18030 is read as any other, its offset counted in UTF-8")
  func otherEncoding() throws {
    var files = TextsTests.tables.mapValues { Array($0.utf8) }
    let bytes: [UInt8] =
      Array("---\nsummary: ".utf8) + [0xD6, 0xF7, 0xCC, 0xE5] + Array("\n---\na".utf8)
    files["projects/KP-1.md"] = bytes
    let reading = readRecords(ContentFiles(memory: files), root: "content")
    let narrative = try #require(reading.register?.narratives.first)
    #expect(narrative.summary?.text == "主体")
    #expect(narrative.text.bodyOffset == "---\nsummary: 主体\n---\n".utf8.count)
    #expect(reading.encodings.map(\.path) == ["projects/KP-1.md"])
  }
}
