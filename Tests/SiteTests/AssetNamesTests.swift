import Records
import Testing

@testable import Site

@Suite("Names of assets")
struct AssetNamesTests {
  @Test("A file that pages load has eight digits made from its bytes in its name")
  func fingerprint() {
    // FNV-1a of "" is cbf29ce484222325 and of "a" af63dc4c8601ec8c, by its authors' test vectors.
    #expect(name(of: "") == "assets/portal.4fd0bfc1.css")
    #expect(name(of: "a") == "assets/portal.296230c0.css")
  }

  @Test("A file that no page loads keeps its name, for others may refer to it")
  func others() {
    let names = AssetNames(of: ContentFiles(memory: ["assets/seal.png": []]))
    #expect(names.address(of: "assets/seal.png").path == "assets/seal.png")
  }

  @Test("Pages load the assets under the names that the site gives them")
  func loaded() throws {
    var templates = try Repository.files(in: "site-templates")
    templates[Asset.stylesheet.rawValue] = Array("a".utf8)
    templates["assets/seal.png"] = []
    let site = try SiteMap(SmallContent().files, templates: templates)
    #expect(site.files["assets/portal.296230c0.css"] == Array("a".utf8))
    #expect(site.files["assets/seal.png"] == [])
    #expect(try site.text("index.html").contains("href=\"assets/portal.296230c0.css\""))
    #expect(
      site.files.keys.filter { $0.hasPrefix("assets/") }.count == Asset.allCases.count + 1)
  }

  private func name(of text: String) -> String {
    AssetNames(of: ContentFiles(memory: [Asset.stylesheet.rawValue: Array(text.utf8)]))[.stylesheet]
      .path
  }
}
