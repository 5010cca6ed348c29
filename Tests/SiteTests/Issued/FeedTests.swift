import Foundation
import Testing

@testable import Site

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The feed, the sitemap and robots.txt")
struct FeedTests {
  private let bulletin = "---\ndate: 2022-02-08\ntitle: 一月 <情况> & 排名\n---\n正文\n"

  private var content: SmallContent {
    SmallContent().adding("bulletins/2022-01.md", bulletin)
  }

  private var published: SmallContent {
    content.replacing(
      "region: 示范市", with: "region: 示范市\nsite: https://example.org/portal", in: "portal.yml")
  }

  @Test("Entries are the reports and bulletins, newest first, dated by their period or issue")
  func entries() throws {
    let feed = try SiteMap(content.files).text("data/feed.atom")
    #expect(isWellFormed(feed))
    #expect(
      values(of: "updated", in: feed) == [
        "2022-02-08T00:00:00Z", "2022-02-08T00:00:00Z", "2022-01-31T00:00:00Z",
      ])
    #expect(
      values(of: "title", in: feed) == [
        "示范市重点项目进展", "一月 &lt;情况&gt; &amp; 排名", "2022年1月进展月报",
      ])
    #expect(
      feed.contains("<link rel=\"alternate\" type=\"text/html\" href=\"../reports/2022-01.html\"/>")
    )
    #expect(feed.contains("<name>示范市重点项目办</name>"))
  }

  @Test("Without an address an identifier is a UUID made from publisher and path")
  func identifiers() throws {
    let feed = try SiteMap(content.files).text("data/feed.atom")
    // Computed by another program, in another language.
    #expect(
      values(of: "id", in: feed).last == "urn:uuid:a2e61a7a-4bda-8b18-b458-d923e6f42b9e")
    #expect("\(NameIdentifier(of: ""))" == "urn:uuid:6c62272e-07bb-8142-a2b8-21756295c58d")
    #expect(Set(values(of: "id", in: feed)).count == 3)
  }

  @Test("With an address identifiers and links are absolute, and there is a sitemap of every page")
  func absolute() throws {
    let site = try SiteMap(published.files)
    #expect(site.faults == [])
    let feed = try site.text("data/feed.atom")
    #expect(
      values(of: "id", in: feed) == [
        "https://example.org/portal/data/feed.atom",
        "https://example.org/portal/bulletins/2022-01.html",
        "https://example.org/portal/reports/2022-01.html",
      ])
    let sitemap = try site.text("sitemap.xml")
    #expect(isWellFormed(sitemap))
    let pages = site.pages.map(\.path).filter { !$0.hasPrefix("404") }
    #expect(values(of: "loc", in: sitemap) == pages.map { "https://example.org/portal/\($0)" })
    #expect(try site.text("robots.txt").contains("Sitemap: https://example.org/portal/sitemap.xml"))
  }

  @Test("Without an address there is no sitemap, and robots.txt names none")
  func withoutAddress() throws {
    let site = try SiteMap(content.files)
    #expect(site.files["sitemap.xml"] == nil)
    #expect(try site.text("robots.txt") == "User-agent: *\nDisallow:\n")
  }

  @Test("Every page but the reports, which link only backwards, names the feed")
  func linked() throws {
    for (path, html) in try SiteMap(content.files).pages {
      let isReport = path.hasPrefix("reports/2022")
      #expect(html.contains("data/feed.atom\">") == !isReport, "\(path)")
    }
  }

  private func values(of element: String, in xml: String) -> [String] {
    xml.components(separatedBy: "<\(element)>").dropFirst().compactMap {
      $0.components(separatedBy: "</\(element)>").first
    }
  }

  private func isWellFormed(_ xml: String) -> Bool { XMLParser(data: Data(xml.utf8)).parse() }
}
