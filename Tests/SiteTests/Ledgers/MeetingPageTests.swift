import Testing

@Suite("Meetings")
struct MeetingPageTests {
  @Test("A meeting names the problems that it took up, and each problem its meetings")
  func bothWays() throws {
    let site = try SiteMap(SmallContent.withLedgers.files)
    #expect(site.faults == [])
    let meeting = PageLinks(try site.text("meetings/2022-01-15.html")).targets
    #expect(meeting.contains("../problems/index.html#P-1"))
    #expect(meeting.contains("../problems/index.html#P-3"))
    for path in ["problems/index.html", "projects/A-1.html", "units/D01.html"] {
      let targets = PageLinks(try site.text(path)).targets
      #expect(targets.contains("../meetings/2022-01-15.html"), "\(path)")
    }
  }

  @Test("It shows date, kind, chair and text, with its links and figures resolved")
  func record() throws {
    let site = try SiteMap(SmallContent.withLedgers.files)
    try site.expectInOrder(
      [
        "2022年1月15日调度会", "<dd>2022年1月15日</dd>", "<dd>调度会</dd>", "<dd>王三</dd>",
        "2个，现已解决1个", "<a href=\"../projects/A-1.html\">东环路</a>情况，本级完成8.0%", "研究的问题（2）",
      ], in: "meetings/2022-01-15.html")
  }

  @Test("A meeting after the edition's day has not happened: no page, and links lead to none")
  func later() throws {
    let content = SmallContent.withLedgers.adding(
      "projects/A-1.md", "见[上次](../meetings/2022-01-15.md)、[下次](../meetings/2022-02-20.md)。\n")
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    #expect(site.files(with: "MARK-LATER-MEETING") == [])
    let targets = PageLinks(try site.text("projects/A-1.html")).targets
    #expect(targets.contains("../meetings/2022-01-15.html"))
    #expect(!site.files.keys.contains { $0.hasPrefix("meetings/2022-02-20") })
  }

  @Test("Each of the sample's twelve meetings has a page")
  func sample() throws {
    let site = try SiteMap.sample.get()
    #expect(site.files.keys.count { $0.hasPrefix("meetings/2022-") } == 12)
  }
}
