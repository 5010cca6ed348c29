import Portfolio
import Testing

@testable import Records

@Suite("Names of files")
struct ContentRoleTests {
  @Test("A plan is as issued, adjusted from a month on, or a draft of a month")
  func plans() throws {
    let august = try #require(Month(year: 2022, month: 8))
    let december = try #require(Month(year: 2022, month: 12))
    #expect(ContentRole(path: "plans/2022.csv") == .plan(year: 2022, version: .issued))
    #expect(
      ContentRole(path: "plans/2022-08.csv") == .plan(year: 2022, version: .adjusted(august)))
    #expect(
      ContentRole(path: "plans/2023-draft-2022-12.csv")
        == .plan(year: 2023, version: .draft(december)))
  }

  @Test("A progress table is as of its month's last day, or of a day")
  func progress() throws {
    let day = try #require(Day(year: 2024, month: 2, day: 29))
    #expect(ContentRole(path: "progress/2024-02.csv") == .progress(day, isInterim: false))
    #expect(ContentRole(path: "progress/2024-02-29.csv") == .progress(day, isInterim: true))
  }

  @Test(
    "Other names in a folder of tables are errors",
    arguments: [
      "plans/22.csv", "plans/2022.CSV", "plans/2022-8.csv", "plans/2022.csv.bak", "plans/.csv/a",
      "plans/2023-draft.csv", "plans/2023-entwurf-2022-12.csv", "progress/2022.csv",
      "progress/2022-11-1.csv", "progress/+022-11.csv", "progress/２０２２-11.csv", "lists/key.xlsx",
      "lists/2022/key.csv",
    ])
  func misnamed(path: String) {
    let expected: ContentRole = path.contains("/.") ? .litter : .misnamedTable
    #expect(ContentRole(path: path) == expected)
  }

  @Test(
    "A date that the calendar lacks is told apart",
    arguments: [
      "plans/0000.csv", "plans/2022-00.csv", "plans/2023-draft-2022-13.csv",
      "progress/2022-13.csv", "progress/2022-02-29.csv", "progress/0000-01.csv",
    ])
  func impossible(path: String) {
    #expect(ContentRole(path: path) == .impossibleDate)
  }

  @Test("Texts are named by project, day, and year with number")
  func texts() throws {
    let day = try #require(Day(year: 2022, month: 12, day: 5))
    #expect(ContentRole(path: "projects/KP-1.md") == .narrative(id: "KP-1"))
    #expect(ContentRole(path: "meetings/2022-12-05.md") == .meeting(day))
    #expect(ContentRole(path: "bulletins/2023-02.md") == .bulletin(year: 2023, number: 2))
    #expect(ContentRole(path: "bulletins/2023-102.md") == .bulletin(year: 2023, number: 102))
  }

  @Test(
    "What nothing reads is unknown, but not beside a text, and not what systems leave",
    arguments: [
      ("notes.txt", ContentRole.unknown), ("Portal.yml", .unknown), ("problem.csv", .unknown),
      ("projects/photo.jpg", .unknown), ("meetings/2022-13-01.md", .unknown),
      ("bulletins/2023-2.md", .unknown), ("bulletins/2023-002.md", .unknown),
      ("bulletins/2023-00.md", .unknown), ("archive/2021/plan.csv", .unknown),
      ("projects/KP-1/photo.jpg", .attachment), ("meetings/plan.pdf", .attachment),
      ("bulletins/2023/chart.svg", .attachment), (".git/HEAD", .litter),
      ("plans/.DS_Store", .litter), ("plans/~$2022.csv", .litter), ("Thumbs.db", .litter),
      ("progress/.~lock.2022-12.csv#", .litter),
    ])
  func others(path: String, role: ContentRole) {
    #expect(ContentRole(path: path) == role)
  }
}
