import Testing

@Suite("What must never be published")
struct PrivacyTests {
  /// A list with marked people in every column that names one.
  private let list = """
    项目编号,任务,完成时限,状态,挂钩领导,保障单位,项目联系人,联系电话
    A-1,完成征地,2022-03-01,推进中,MARK-LEADER,MARK-GUARANTOR,MARK-CONTACT,MARK-PHONE

    """

  private var content: SmallContent {
    SmallContent().adding("lists/key.csv", list).replacing(
      "region: 示范市", with: "region: 示范市\nlists: [{id: key, name: 关键清单}]", in: "portal.yml")
  }

  @Test("Contacts and phone numbers appear in no file by default; leaders may")
  func defaults() throws {
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    #expect(files(of: site, with: "MARK-CONTACT") == [])
    #expect(files(of: site, with: "MARK-PHONE") == [])
    #expect(
      files(of: site, with: "MARK-LEADER") == [
        "data/tables/lists/key.csv", "lists/key.html", "projects/A-1.html",
      ])
  }

  @Test("On the pages of lists and projects a people column shows where portal.yml allows it")
  func allowed() throws {
    let open = content.replacing(
      "region: 示范市", with: "region: 示范市\npublish: {people: [contact]}", in: "portal.yml")
    let site = try SiteMap(open.files)
    #expect(site.faults == [])
    #expect(
      files(of: site, with: "MARK-CONTACT") == [
        "data/tables/lists/key.csv", "lists/key.html", "projects/A-1.html",
      ])
    for mark in ["MARK-LEADER", "MARK-GUARANTOR", "MARK-PHONE"] {
      #expect(files(of: site, with: mark) == [], "\(mark)")
    }
  }

  @Test(
    "A text that links to a table or shows one gets its public form, never the file")
  func linkedRecords() throws {
    let site = try SiteMap(
      content.adding(
        "projects/A-1.md",
        "[名单](../lists/key.csv)、![图](../lists/key.csv)、[设置](../portal.yml)\n"
      ).files)
    #expect(site.faults == [])
    #expect(files(of: site, with: "MARK-PHONE") == [])
    #expect(site.files["lists/key.csv"] == nil)
    #expect(
      PageLinks(try site.text("projects/A-1.html")).targets
        .contains("../data/tables/lists/key.csv"))
  }

  @Test("With nobody to be published no people column leaves the content folder")
  func nobody() throws {
    let closed = content.replacing(
      "region: 示范市", with: "region: 示范市\npublish: {people: []}", in: "portal.yml")
    let site = try SiteMap(closed.files)
    #expect(site.faults == [])
    #expect(files(of: site, with: "MARK-") == [])
  }

  @Test("A file that no page refers to, a draft and an unknown column stay inside")
  func unreferenced() throws {
    let site = try SiteMap(
      content.adding("projects/A-1.md", "---\ndraft: true\n---\nMARK-DRAFT\n")
        .adding("projects/A-1/secret.jpg", "MARK-PICTURE")
        .replacing("本年累计完成", with: "本年累计完成,内部备注", in: "progress/2022-01.csv")
        .replacing("A-1,100", with: "A-1,100,MARK-REMARK", in: "progress/2022-01.csv").files)
    #expect(site.faults == ["column-unknown content/progress/2022-01.csv:1:13"])
    #expect(files(of: site, with: "MARK-DRAFT") == [])
    #expect(files(of: site, with: "MARK-PICTURE") == [])
    #expect(files(of: site, with: "MARK-REMARK") == [])
  }

  private func files(of site: SiteMap, with mark: String) -> [String] {
    site.files.filter { String(decoding: $0.value, as: UTF8.self).contains(mark) }
      .map(\.key).sorted()
  }
}
