import Diagnostics
import Portfolio
import TestNumbers
import Testing

@testable import Records

@Suite("Faults of portal.yml")
struct SettingsFaultTests {
  private func faults(_ line: String) -> [Diagnostic] {
    read(settings: shortSettings + "\n" + line).found
  }

  @Test(
    "Each fault is reported at its own key or value",
    arguments: [
      ("lists: 5", "value-not-list 9:8"), ("lists: [a]", "value-not-mapping 9:9"),
      ("lists: [{id: a}]", "key-missing 9:9"),
      ("lists: [{id: a, name: [b]}]", "value-not-text 9:23"),
      ("lists: [{id: Index, name: b}]", "id-reserved 9:14"),
      ("lists: [{id: a_b, name: b}]", "id-unreadable 9:15"),
      ("lists: [{id: a, name: b}, {id: A, name: c}]", "id-twice 9:32"),
      ("lists: [{id: a, name: b}, {id: c, name: b}]", "name-twice 9:41"),
      ("lists: [{id: a, name: b}, {id: c, name: a}]", "name-twice 9:41"),
      ("lists: [{id: a, name: b}, {id: b, name: c}]", "id-twice 9:32"),
      ("lists: [{id: a, name: b, all: true}]", "key-unknown 9:26"),
      ("baselines: {21: {local: {total: 1}}}", "year-unreadable 9:13"),
      ("baselines: {2021: {locl: {total: 1}}}", "choice-unknown 9:20"),
      ("baselines: {2021: {local: {total: 1.00001}}}", "money-too-precise 9:41"),
      ("baselines: {2021: {local: {totl: 1}}}", "key-unknown 9:28"),
      ("baselines: {2021: {local: {total: 6,000,000}}}", "yaml-comma 9:37"),
      ("baselines: {2021: {local: {projects: 1.5}}}", "number-unreadable 9:39"),
      ("baselines: {2021: {local: 5}}", "value-not-mapping 9:27"),
      ("baselines: {2021: {}, ２０２１: {}}", "yaml-key-twice 9:23"),
      ("draftPlan: {floor: 2022}", "key-missing 9:12"),
      ("draftPlan: {year: next}", "year-unreadable 9:19"),
      ("draftPlan: {year: 2023, floor: }", "value-blank 9:25"),
      ("draftPlan: {year: 2023, flor: 2022}", "key-unknown 9:25"),
      ("timeProgress: linaer", "time-progress-form 9:15"),
      ("timeProgress: [10, 20, 100]", "time-progress-form 9:15"),
      ("timeProgress: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]", "time-progress-end 9:51"),
      ("timeProgress: [1, 2, 3, 4, 5, 6, 7, 8, 90, 80, 95, 100]", "time-progress-falls 9:44"),
      ("timeProgress: [1, 2, 3, 4, 5, 6, 7, 8, 90, 8O, 95, 100]", "percentage-unreadable 9:45"),
      ("timeProgress: [1, 2, 3, 4, 5, 6, 7, 8, 90, '8O', 95, 100]", "percentage-unreadable 9:46"),
      ("timeProgress: [1, 2, 3, 4, 5, 6, 7, -8, 90, 91, 95, 100]", "percentage-unreadable 9:37"),
      ("ranking: {commend: -1}", "number-unreadable 9:20"),
      ("ranking: {urge: 5000}", "number-out-of-range 9:17"),
      ("ranking: {minimumPlan: 5万}", "money-unreadable 9:25"),
      ("pace: {behind: -20}", "pace-order 9:16"),
      ("pace: {behind: 0, seriouslyBehind: 1}", "pace-order 9:36"),
      ("pace: {behind: 5%}", "percentage-unreadable 9:17"),
      ("pace: {behind: 1.23456}", "percentage-too-precise 9:22"),
      ("pace: {behind: 10000}", "percentage-out-of-range 9:16"),
      ("publish: {people: leader}", "value-not-list 9:19"),
      ("publish: {people: [leeder]}", "choice-unknown 9:20"),
      ("sample: yes", "value-not-flag 9:9"), ("sample: []", "value-not-flag 9:9"),
      ("language: zh-CN", "choice-unknown 9:11"), ("Sample: true", "key-unknown 9:1"),
      ("titel: 甲", "key-unknown 9:1"), ("title: 丁", "yaml-key-twice 9:1"),
      ("lists:", "value-blank 9:1"), ("site: ~", "value-blank 9:1"),
      ("oc4ids: {prefix: ocds-a1b2c3}", "oc4ids-prefix 9:18"),
      ("oc4ids: {sectors: {公路: a}}", "key-missing 9:9"),
      ("oc4ids: {prefix: oc4ids-a1b2c3, sectors: {铁路: a}}", "choice-unknown 9:43"),
    ])
  func oneFault(line: String, expected: String) {
    #expect(marks(faults(line)) == [expected])
  }

  @Test(
    "What was probably meant is suggested",
    arguments: [
      ("titel: 甲", "title"), ("Sample: true", "sample"), ("language: zh-CN", "zh-Hans"),
      ("baselines: {2021: {locl: {total: 1}}}", "local"),
      ("baselines: {2021: {本级: {total: 1}}}", "local"),
      ("publish: {people: [联系人]}", "contact"), ("publish: {people: [leeder]}", "leader"),
      ("sample: yes", "true"), ("ranking: {minimumPlan: 5万}", "5"), ("pace: {behind: 5%}", "5"),
      ("timeProgress: linaer", "linear"),
    ])
  func suggestions(line: String, expected: String) {
    #expect(faults(line).map(\.suggestion) == [expected])
  }

  @Test("Faults of tiers and sectors are all reported, and no other file is checked by them")
  func namesOfOtherFiles() {
    let (reading, found) = read(
      settings: """
        title: 甲
        publisher: 乙
        region: 丙
        tiers:
          - {id: a b, name: 本级, all: maybe}
          - {id: local, nam: 市级}
        sectors:
          工程: [公路, 公路, 桥梁]
          产业: []
          民生: [桥梁, [教育]]
          农业:
        """)
    #expect(reading == nil)
    #expect(
      marks(found) == [
        "id-unreadable 5:11", "value-not-flag 5:30", "key-unknown 6:17",
        "sector-twice 8:12", "domain-empty 9:3", "sector-twice 10:8", "value-not-text 10:12",
        "domain-empty 11:3",
      ])
  }

  @Test("A file without tiers is no file to check others by; other faults leave it readable")
  func readableDespiteFaults() {
    #expect(read(settings: "title: 甲").reading == nil)
    #expect(read(settings: shortSettings + "\npace: 5").reading?.settings.tiers.count == 1)
  }

  @Test("A file that is no mapping is reported once")
  func noMapping() {
    #expect(marks(read(settings: "- a").found) == ["value-not-mapping 1:1"])
    #expect(marks(read(settings: "text").found) == ["value-not-mapping 1:1"])
    #expect(marks(read(settings: "标题：甲").found) == ["yaml-no-colon 1:3"])
  }

  @Test("No edited file hangs or crashes")
  func robust() {
    var numbers = SplitMix(seed: 31)
    let alphabet = yamlAlphabet + ["99999999999999999999", "-", "：", "true", "id: "]
    for _ in 0..<1_500 {
      let text = mutated(settingsSample, with: alphabet, edits: 8, using: &numbers)
      let (reading, found) = read(settings: text)
      #expect(reading != nil || !found.isEmpty)
    }
  }
}
