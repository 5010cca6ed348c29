import Testing

@testable import Serving

@Suite("The preview of a site that is being worked on", .timeLimit(.minutes(2)))
struct PreviewTests {
  private static let files = ["index.html": "<head></head>home", "a.css": "p{}"]

  private func edition(_ page: RunningSite.Answer) throws -> Substring {
    let start = try #require(page.body.firstRange(of: "/.portal/reload.js?"))
    return page.body[start.upperBound...].prefix { $0 != "\"" }
  }

  @Test("Pages carry the script that reloads them, which the published files do not")
  func script() async throws {
    let site = try RunningSite(PreviewTests.files, isPreview: true)
    let page = try await site.ask("/")
    let edition = try edition(page)
    #expect(
      page.body == "<head><script src=\"/.portal/reload.js?\(edition)\"></script>\n</head>home")
    #expect(try await site.ask("/.portal/reload.js?\(edition)").body.contains("visibilitychange"))
    #expect(try await site.ask("/a.css").body == "p{}")
    let plain = try RunningSite(PreviewTests.files)
    #expect(try await plain.ask("/").body == "<head></head>home")
    #expect(try await plain.ask("/.portal/reload.js").status == 404)
  }

  @Test("A page that waits is told of the change, one of another edition at once")
  func change() async throws {
    let site = try RunningSite(PreviewTests.files, isPreview: true)
    let edition = try edition(try await site.ask("/"))
    async let answer = site.ask("/.portal/changed.js?\(edition)&1")
    try await Task.sleep(for: .milliseconds(100))
    try site.publish(["index.html": "<head></head>new"])
    let preview = try #require(site.preview)
    preview.change()
    #expect(try await answer.body == "location.reload();\n")
    #expect(try await site.ask("/.portal/changed.js?\(edition)&2").body == "location.reload();\n")
    let page = try await site.ask("/")
    #expect(page.body.hasSuffix("</head>new"))
  }

  @Test("A browser's copy of a page is not taken for that of another edition")
  func copies() async throws {
    let site = try RunningSite(PreviewTests.files, isPreview: true)
    let (page, style) = (try await site.ask("/"), try await site.ask("/a.css"))
    let (pageTag, styleTag) = (try #require(page["ETag"]), try #require(style["ETag"]))
    #expect(try await site.ask("/", "If-None-Match: \(pageTag)").status == 304)
    #expect(page["Last-Modified"] == nil)
    try #require(site.preview).change()
    #expect(try await site.ask("/", "If-None-Match: \(pageTag)").status == 200)
    #expect(try await site.ask("/a.css", "If-None-Match: \(styleTag)").status == 304)
  }

  @Test("A notice stands in place of every page, and of no style, until the site changes")
  func notice() async throws {
    let site = try RunningSite(PreviewTests.files, isPreview: true)
    let preview = try #require(site.preview)
    preview.show(FaultsPage(failure: "no <room>", in: .english))
    for target in ["/", "/index.html", "/none", "/units/"] {
      let page = try await site.ask(target)
      #expect(page.status == 503 && page.body.contains("no &lt;room&gt;"), "\(target)")
      #expect(page.body.contains("/.portal/reload.js?"))
    }
    #expect(try await site.ask("/a.css").body == "p{}")
    #expect(try await site.ask("/.portal/faults.css").status == 200)
    preview.change()
    #expect(try await site.ask("/").body.hasSuffix("home"))
  }

  @Test("Only a few wait at once, so that a browser with many pages open has connections left")
  func seats() async throws {
    let site = try RunningSite(PreviewTests.files, isPreview: true)
    let preview = try #require(site.preview)
    let edition = preview.state.edition
    let waiting = (0..<3).map { _ in Task { await preview.hasChanged(since: edition) } }
    try await Task.sleep(for: .milliseconds(200))
    let start = ContinuousClock.now
    #expect(await !preview.hasChanged(since: edition))
    #expect(ContinuousClock.now - start < .seconds(2))
    preview.change()
    for task in waiting { #expect(await task.value) }
  }
}
