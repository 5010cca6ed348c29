import Diagnostics
import Testing

@testable import Records

@Suite("The site's address")
struct SiteAddressTests {
  @Test(
    "Slashes at its end are dropped, all else is kept",
    arguments: [
      ("https://example.org", "https://example.org"),
      ("HTTP://Example.org:8080/a/b//", "http://Example.org:8080/a/b"),
      ("https://10.0.0.1/%E5%BC%80/", "https://10.0.0.1/%E5%BC%80"),
    ])
  func allowed(text: String, expected: String) throws {
    #expect(try siteAddress(parsing: text) == expected)
  }

  @Test(
    "What no site can stand at is reported at its first bad character",
    arguments: [
      ("example.org", 0), ("ftp://example.org", 0), ("https://", 8), ("https:///a", 8),
      ("https://user@example.org", 12), ("https://example.org/?q=1", 20),
      ("https://example.org/#top", 20), ("https://example.org/a b", 21), ("https://开平.cn", 8),
      ("https://example.org:port", 19), ("https://a:123456/", 9), ("https://-a", 8),
      ("https://a/\"><script>", 10), ("https://a?b", 9), ("https://a\\b", 9),
    ])
  func refused(text: String, offset: Int) {
    do {
      Issue.record("\(try siteAddress(parsing: text)) was taken for an address")
    } catch {
      #expect(error.rule == .siteUnreadable)
      #expect(error.offset == offset)
    }
  }
}
