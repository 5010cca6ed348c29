import Diagnostics
import Portfolio
import Testing

@testable import Records

@Suite("Meetings")
struct MeetingReadingTests {
  private func read(
    _ keys: String, problems: NameIndex = NameIndex(["P-1", "P-2"])
  ) throws -> (meeting: Meeting?, found: [Diagnostic]) {
    var found: [Diagnostic] = []
    let day = try #require(Day(year: 2022, month: 12, day: 5))
    let text = try DecodedText(decoding: Array("---\n\(keys)\n---\n纪要\n".utf8))
    let meeting = readMeeting(
      text, on: day, path: "meetings/2022-12-05.md", shownPath: "meetings/2022-12-05.md",
      problems: problems, reporting: &found)
    return (meeting, found.sorted())
  }

  @Test("Its date is that of the file's name, and its problems are positions in the ledger")
  func keys() throws {
    let (meeting, found) = try read("kind: 周例会\nchair: 常务副市长\nproblems: [P-2, Ｐ-1]")
    #expect(found.isEmpty)
    #expect(meeting?.date == Day(year: 2022, month: 12, day: 5))
    #expect(meeting?.id == "2022-12-05")
    #expect(meeting?.kind == "周例会" && meeting?.chair == "常务副市长")
    #expect(meeting?.problems == [1, 0])
    #expect(try read("date: 2022年12月5日").found.isEmpty)
  }

  @Test(
    "Each fault is reported at its own key or value",
    arguments: [
      ("date: 2022-12-06", "file-name-differs 2:7"), ("date: tomorrow", "date-unreadable 2:7"),
      ("problems: P-1", "value-not-list 2:11"), ("problems: [P-1, P-3]", "problem-unknown 2:17"),
      ("problems: [P-1, P-1]", "value-twice 2:17"), ("problems: [[P-1]]", "value-not-text 2:12"),
      ("problem: [P-1]", "key-unknown 2:1"), ("- a", "value-not-mapping 2:1"),
    ])
  func oneFault(keys: String, expected: String) throws {
    #expect(marks(try read(keys).found) == [expected])
  }

  @Test("A file that is no mapping as a whole is called by its path")
  func unnamed() throws {
    let found = try #require(try read("- a").found.first)
    #expect(Phrasebook.english.summary(of: found).hasPrefix("\(found.place.path) does not consist"))
  }

  @Test("A problem's id that is nearly right is suggested; none is unknown in a faulty ledger")
  func suggestion() throws {
    #expect(try read("problems: [p-1]").found.map(\.suggestion) == ["P-1"])
    var partial = NameIndex(["P-1"])
    partial.isPartial = true
    #expect(try read("problems: [P-9]", problems: partial).found.isEmpty)
  }
}
