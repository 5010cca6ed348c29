import Diagnostics
import Fingerprints
import Portfolio
import Records
import Site
import Synchronization
import Testing

@Suite("Sites from texts that are not read again")
struct RememberedTextsTests {
  /// A site that knows what the one before it knew.
  private struct Build {
    let reading: SiteReading

    /// What is said of it, and all its pages.
    let faults: [String]
    let pages: [String: [UInt8]]

    init(_ content: SmallContent, after last: Build? = nil) throws {
      let templates = try Repository.files(in: "site-templates")
      let entries = content.files.map { path, bytes in
        let print = Fingerprint(of: bytes)
        return ContentFiles.Entry(
          path: path, size: bytes.count,
          stamp: FileStamp(size: bytes.count, inode: print.low, modified: 0, changed: 0))
      }
      let files = ContentFiles(entries: entries) { try #require(content.files[$0]) }
      let sources = SiteSources(
        content: files, contentRoot: "content", templates: ContentFiles(memory: templates),
        templatesRoot: "site-templates")
      let known = Dictionary(
        (last?.reading.site?.pages ?? []).map { ($0.path, $0.source) },
        uniquingKeysWith: { $1 })
      let reading = readSite(
        from: sources, program: "p",
        remembering: last.map { Array($0.reading.remembered.joined())[...] },
        isKnown: { path, source in known[path] == .some(source) })
      self.reading = reading
      faults = reading.diagnostics.sorted().map {
        "\($0.rule.rawValue) \($0.place.path):\($0.place.line):\($0.place.column)"
      }
      pages = Dictionary(
        uniqueKeysWithValues: try (reading.site?.pages ?? []).map {
          ($0.path, try $0.bytes(content: content.files, templates: templates))
        })
    }
  }

  private let content = SmallContent()
    .adding(
      "projects/A-1.md",
      """
      ---
      summary: 与{{ projects.A-2.name }}相邻
      ---
      另见[西堤](A-2.md)，其本年完成{{ projects.A-2.completed:1:unit }}。全市{{ tiers.local.completionRate:0 }}。

      """
    )
    .adding("projects/A-2.md", "一段[图](A-2/a.pdf)。\n").adding("projects/A-2/a.pdf", "%PDF")
    .adding("projects/A-3.md", "本级完成{{ tiers.local.completed:0 }}亿元。\n")

  @Test(
    "After a change of other records all is said that a first reading says, and every page is right",
    arguments: [
      // A project that a text names and links goes.
      ("plans/2022.csv", "A-2,西堤加固,,正式,水利工程,水利局,续建,5000,500\n", ""),
      ("plans/2022.csv", "西堤加固", "东堤加固"), ("plans/2022.csv", "5000,500", "5000,700"),
      ("progress/2022-01.csv", "A-2,20", "A-2,21"),
      ("progress/2022-01.csv", "A-1,100", "A-1,100.5"),
      ("progress/2022-01.csv", "A-1,100", "A-1,100000"),
      // A tier that a text names is renamed.
      ("portal.yml", "id: local", "id: all"),
      ("projects/A-2/a.pdf", "%PDF", "%PDF-1.4"), ("projects/A-2.md", "A-2/a.pdf", "A-2/b.pdf"),
      ("projects/A-1.md", "A-2.md", "A-9.md"), ("projects/A-1.md", "相邻", "相连"),
    ])
  func same(_ path: String, _ old: String, _ new: String) throws {
    let first = try Build(content)
    #expect(first.faults.isEmpty)
    var changed = content.replacing(old, with: new, in: path)
    if path == "plans/2022.csv", new.isEmpty {
      changed = changed.replacing("A-2,20\n", with: "", in: "progress/2022-01.csv")
      changed.files["projects/A-2.md"] = nil
    }
    #expect(changed.files != content.files)
    let (again, clean) = (try Build(changed, after: first), try Build(changed))
    #expect(again.faults == clean.faults)
    #expect(again.pages == clean.pages)
    for page in again.reading.site?.pages ?? [] {
      let last = first.reading.site?.pages.first { $0.path == page.path }
      if let source = page.source, last?.source == source {
        #expect(first.pages[page.path] == clean.pages[page.path], "\(page.path)")
      }
    }
  }

  @Test("A figure that changes by less than a text shows leaves the text's page as it is")
  func rounds() throws {
    let first = try Build(content)
    let again = try Build(
      content.replacing("A-1,100", with: "A-1,100.0001", in: "progress/2022-01.csv"), after: first)
    func source(_ build: Build, _ path: String) -> Fingerprint? {
      build.reading.site?.pages.first { $0.path == path }?.source
    }
    #expect(source(again, "projects/A-3.html") == source(first, "projects/A-3.html"))
    #expect(source(again, "projects/A-1.html") != source(first, "projects/A-1.html"))
    #expect(source(again, "index.html") != source(first, "index.html"))
  }

  @Test("A file that comes leaves the pages of texts that do not link it as they are")
  func ignoresFiles() throws {
    let first = try Build(content)
    let again = try Build(content.adding("projects/A-2/b.pdf", "%PDF"), after: first)
    for id in ["A-1", "A-2", "A-3"] {
      let path = "projects/\(id).html"
      let sources = [first, again].map { build in
        build.reading.site?.pages.first { $0.path == path }?.source
      }
      #expect(sources[0] == sources[1])
    }
  }
}
