import Foundation
import Testing

@Suite("portal build")
struct BuildCommandTests {
  @Test("Two builds under other time zones, languages and thread counts give the same bytes")
  func sameBytes() throws {
    let folder = try TemporaryFolder()
    let one = try Portal(
      "build", "--output", folder.path("one"), "--jobs", "1",
      environment: ["TZ": "Asia/Shanghai", "LANG": "zh_CN.UTF-8", "LC_ALL": "zh_CN.UTF-8"])
    let other = try Portal(
      "build", "--output", folder.path("other"), "--jobs", "4",
      environment: ["TZ": "America/Los_Angeles", "LANG": "tr_TR.UTF-8"])
    #expect(one.status == 0 && other.status == 0)
    let (first, second) = (try folder.files(below: "one"), try folder.files(below: "other"))
    #expect(first.count > 300)
    #expect(first.keys.sorted() == second.keys.sorted())
    for (path, bytes) in first { #expect(bytes == second[path], "\(path)") }
  }

  @Test("A build says nothing when it is piped and all is well, but for files in another encoding")
  func quiet() throws {
    let folder = try TemporaryFolder()
    let build = try Portal("build", "--output", folder.path("site"))
    #expect(build.output == "")
    #expect(build.errors == "content/progress/2022-03.csv: read as GB18030\n")
  }

  @Test("Compressed forms stand beside texts where that is asked for, and only there")
  func precompressed() throws {
    let folder = try LeastContent()
    let site = folder.path("site")
    #expect(try folder.portal("build", "--output", site, "--precompress").status == 0)
    let with = try folder.files(below: "site")
    #expect(with["index.html.gz"] != nil && with["index.html.br"] != nil)
    #expect(try folder.portal("build", "--output", site).status == 0)
    let without = try folder.files(below: "site")
    #expect(without == with.filter { !$0.key.hasSuffix(".gz") && !$0.key.hasSuffix(".br") })
  }

  @Test("Faulty records end with 65, are all reported, and leave the site that stood untouched")
  func faultyRecords() throws {
    let folder = try LeastContent()
    #expect(try folder.portal("build", "--output", folder.path("site")).status == 0)
    let before = try folder.files(below: "site")
    try folder.write("项目编号,本年累计完成\nA-1,12O\nA-9,1\n", to: "content/progress/2022-01.csv")
    let build = try folder.portal("build", "--output", folder.path("site"))
    #expect(build.status == 65)
    #expect(build.errors.contains("2022-01.csv:2:5: error: "))
    #expect(build.errors.contains("2022-01.csv:3:1: error: "))
    #expect(try folder.files(below: "site") == before)
  }

  @Test("Messages as JSON go to standard output, with the paths as they were given")
  func json() throws {
    let folder = try LeastContent()
    try folder.write("项目编号,本年累计完成\nA-1,12O\n", to: "content/progress/2022-01.csv")
    let check = try folder.portal("check", "--format", "json")
    #expect(check.status == 65)
    let parsed = try #require(
      try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any])
    #expect(parsed["schema"] as? Int == 1)
    let entries = try #require(parsed["diagnostics"] as? [[String: Any]])
    #expect(entries.count == 1)
    #expect(entries.first?["rule"] as? String == "money-unreadable")
    #expect(entries.first?["severity"] as? String == "error")
    #expect(entries.first?["path"] as? String == folder.path("content/progress/2022-01.csv"))
    #expect(entries.first?["line"] as? Int == 2)
    #expect(entries.first?["column"] as? Int == 5)
    #expect((entries.first?["fix"] as? String)?.isEmpty == false)
  }

  @Test("Messages are Chinese where the locale is")
  func chinese() throws {
    let folder = try LeastContent()
    try folder.write("项目编号,本年累计完成\nA-1,12O\n", to: "content/progress/2022-01.csv")
    let check = try folder.portal("check", environment: ["LANG": "zh_CN.UTF-8"])
    #expect(check.errors.contains("错误"))
    #expect(check.errors.contains("改法"))
  }

  @Test(
    "What the command line gets wrong ends with 64",
    arguments: [
      ["build", "--jobs", "0"], ["build", "--jobs", "many"], ["check", "--as-of", "2022-02-30"],
      ["check", "--as-of", "1999-12-31"], ["figures", "--format", "xml"], ["publish"],
    ])
  func usage(arguments: [String]) throws {
    #expect(try Portal(arguments).status == 64)
  }

  @Test("What cannot be read or written ends with 74 and says where")
  func inputOutput() throws {
    let folder = try LeastContent()
    let missing = try Portal("check", "--content", folder.path("nowhere"))
    #expect(missing.status == 74)
    #expect(missing.errors.contains(folder.path("nowhere")))
    try folder.write("keep me", to: "precious/file.txt")
    let foreign = try folder.portal("build", "--output", folder.path("precious"))
    #expect(foreign.status == 74)
    #expect(try folder.files(below: "precious")["file.txt"] == Data("keep me".utf8))
  }

  @Test("The output folder's .gitignore outlives every build")
  func gitignore() throws {
    let folder = try LeastContent()
    try folder.write("*\n", to: "site/.gitignore")
    #expect(try folder.portal("build", "--output", folder.path("site")).status == 0)
    #expect(try folder.portal("build", "--output", folder.path("site")).status == 0)
    #expect(try folder.files(below: "site")[".gitignore"] == Data("*\n".utf8))
  }

  @Test("A fault in a template is reported at its line and column with 65, and nothing is written")
  func faultyTemplate() throws {
    let folder = try LeastContent()
    try FileManager.default.copyItem(
      at: Portal.root.appending(path: "site-templates"), to: folder.url.appending(path: "templates")
    )
    try folder.write("<p>\n{{headlin}}</p>\n", to: "templates/index.mustache")
    let build = try Portal(
      "build", "--content", folder.path("content"), "--templates", folder.path("templates"),
      "--output", folder.path("site"))
    #expect(build.status == 65)
    #expect(build.errors.contains("templates/index.mustache:2:1: error: "))
    #expect(build.errors.contains("did you mean 'headline'?"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("site")))
  }
}
