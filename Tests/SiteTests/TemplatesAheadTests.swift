import Diagnostics
import Testing

@testable import Site

@Suite("Templates read while the records are read")
struct TemplatesAheadTests {
  @Test("The words' language and boundary are those of the configuration, whatever its encoding")
  func choice() throws {
    for language in ["zh-Hans", "en"] {
      var files = SmallContent().files
      let path = "portal.yml"
      let text = String(decoding: try #require(files[path]), as: UTF8.self)
      files[path] = [0xEF, 0xBB, 0xBF] + Array((text + "\nlanguage: \(language)\n").utf8)
      let site = try SiteMap(files)
      let page = try site.text("index.html")
      #expect(page.contains("<html lang=\"\(language)\">"))
    }
  }

  @Test("A configuration that cannot be read is reported once, with the words' faults")
  func faulty() throws {
    var files = SmallContent().files
    files["portal.yml"] = Array("title: [\n".utf8) + [0xFF, 0xFE]
    let site = try SiteMap(files)
    #expect(!site.diagnostics.isEmpty)
    #expect(Set(site.diagnostics.map { "\($0.place) \($0.rule)" }).count == site.diagnostics.count)
  }
}
