import Diagnostics
import Fingerprints
import Portfolio
import Synchronization
import TestNumbers
import Testing

@testable import Records

@Suite("What is remembered of narratives")
struct NarrativeMemoryTests {
  private static let tables = [
    "portal.yml": shortSettings,
    "units.csv": "id,name,kind\nT01,甲镇,镇街\n",
    "plans/2022.csv": """
    id,name,sector,unit,nature,total,annual
    KP-1,一号路,公路,T01,新建,100,50
    KP-2,二号路,公路,T01,新建,100,50
    KP-3,三号路,公路,T01,新建,100,50

    """,
    "progress/2022-12.csv": "id,completed\nKP-1,40\n",
  ]

  private static let narratives = [
    "projects/KP-1.md": """
    ---
    summary: 本级完成{{ tiers.local.completionRate }}
    photos:
      - {file: KP-1/a.png, taken: 2022-03-15, caption: 合龙}
      - file: KP-1/b.png
    draft: true
    ---
    完成{{ projects.KP-1.completed:2:unit }}，另见[二号路](KP-2.md)和{{projects.KP-2.rate}}。

    """,
    "projects/KP-1/a.png": "", "projects/KP-1/b.png": "",
    "projects/KP-2.md": "只有正文，{{ tiers.local.count }}。\n",
    "projects/KP-3.md": "*不是*最简单的[文字](KP-1/b.png){{ tiers.local.count }}\n",
  ]

  private let all = NarrativeMemoryTests.tables.merging(NarrativeMemoryTests.narratives) { $1 }

  /// A folder whose files have stamps, and which keeps account of what is read.
  private final class Folder: Sendable {
    private let opened = Mutex<[String]>([])
    let files: [String: [UInt8]]
    let stamps: [String: FileStamp]

    init(_ texts: [String: String], stamps: [String: FileStamp] = [:]) {
      files = texts.mapValues { Array($0.utf8) }
      self.stamps = stamps
    }

    /// Narratives that were read, sorted.
    var read: [String] { opened.withLock { $0.filter { $0.hasSuffix(".md") }.sorted() } }

    func reading(_ memory: [UInt8]? = nil, program: String = "p") -> RecordsReading {
      let entries = files.map { path, bytes in
        ContentFiles.Entry(
          path: path, size: bytes.count,
          stamp: stamps[path]
            ?? FileStamp(size: bytes.count, inode: 1, modified: 2, changed: 3))
      }
      let content = ContentFiles(entries: entries) { path in
        self.opened.withLock { $0.append(path) }
        return try #require(self.files[path])
      }
      return readRecords(
        content, root: "content",
        remembering: memory.flatMap { NarrativeMemory($0[...], of: program) })
    }
  }

  private func memory(_ reading: RecordsReading) -> [UInt8] {
    NarrativeMemory.opening(of: "p") + reading.remembered.joined()
  }

  /// All that a reading says of narratives.
  private func description(_ reading: RecordsReading) -> [String] {
    let texts = (reading.register?.narratives ?? []).map { "\($0)" }
    let mentions = reading.mentions.map { mention in
      "\(mention.content) \(mention.figures) \(mention.links ?? ["?"]) \(mention.claims as Any)"
    }
    return texts + mentions
      + reading.diagnostics.map { "\($0.rule) \($0.place)" }
  }

  @Test("Of narratives that are as they were nothing is read, and all is known that reading gave")
  func readsNothing() {
    let first = Folder(all)
    let whole = first.reading()
    #expect(first.read == ["projects/KP-1.md", "projects/KP-2.md", "projects/KP-3.md"])
    #expect(whole.diagnostics.isEmpty)
    #expect(whole.register?.narratives[0].photos.count == 2)
    let second = Folder(all)
    let again = second.reading(memory(whole))
    #expect(second.read.isEmpty)
    #expect(description(again) == description(whole))
    #expect(memory(again) == memory(whole))
  }

  @Test(
    "One with another size, inode, time of change or time of modification is read",
    arguments: [
      FileStamp(size: 0, inode: 1, modified: 2, changed: 3),
      FileStamp(size: 48, inode: 9, modified: 2, changed: 3),
      FileStamp(size: 48, inode: 1, modified: 9, changed: 3),
      FileStamp(size: 48, inode: 1, modified: 2, changed: 9),
    ])
  func readsChanged(_ stamp: FileStamp) {
    let memory = memory(Folder(all).reading())
    let folder = Folder(all, stamps: ["projects/KP-2.md": stamp])
    _ = folder.reading(memory)
    #expect(folder.read == ["projects/KP-2.md"])
  }

  @Test("Others are known still where narratives come and go")
  func walksAlong() {
    let memory = memory(Folder(all).reading())
    var texts = all
    texts["projects/KP-1.md"] = nil
    texts["projects/KP-2.md"] = nil
    let folder = Folder(texts)
    #expect(folder.reading(memory).register?.narratives.map(\.project) == [2])
    #expect(folder.read.isEmpty)
    let less = self.memory(folder.reading(memory))
    let back = Folder(all)
    #expect(description(back.reading(less)) == description(Folder(all).reading()))
    #expect(back.read == ["projects/KP-1.md", "projects/KP-2.md"])
  }

  @Test("What is wrong by now is found, at its place, though the narrative is as it was")
  func findsNewFaults() {
    let memory = memory(Folder(all).reading())
    var texts = all
    texts["projects/KP-1/b.png"] = nil
    texts["plans/2022.csv"] = all["plans/2022.csv"]?.replacing("KP-2,二号路", with: "KP-9,二号路")
    let folder = Folder(texts)
    let reading = folder.reading(memory)
    #expect(folder.read == ["projects/KP-1.md", "projects/KP-2.md"])
    #expect(description(reading) == description(Folder(texts).reading()))
    #expect(
      reading.diagnostics.map { "\($0.rule.rawValue) \($0.place.path):\($0.place.line)" } == [
        "photo-missing content/projects/KP-1.md:5",
        "narrative-without-project content/projects/KP-2.md:0",
      ])
  }

  @Test("One in which there is something to report, or in another encoding, is read each time")
  func forgets() {
    var texts = all
    texts["projects/KP-2.md"] = "\u{FEFF}正文\n"
    texts["projects/KP-3.md"] = "---\nsummry: 甲\n---\n"
    let memory = memory(Folder(texts).reading())
    let folder = Folder(texts)
    _ = folder.reading(memory)
    #expect(folder.read == ["projects/KP-2.md", "projects/KP-3.md"])
  }

  @Test("What another program read is not relied on")
  func knowsItsProgram() {
    let memory = memory(Folder(all).reading())
    let folder = Folder(all)
    _ = folder.reading(memory, program: "q")
    #expect(folder.read.count == 3)
  }

  @Test("Broken bytes are no memory, or one of which nothing is wrong with what is read")
  func survivesDamage() {
    let memory = memory(Folder(all).reading())
    var chance = SplitMix(seed: 7)
    for _ in 0..<300 {
      var broken = Array(memory.prefix(1 + chance.below(memory.count)))
      broken[chance.below(broken.count)] ^= 0xFF
      _ = Folder(all).reading(broken)
    }
  }
}
