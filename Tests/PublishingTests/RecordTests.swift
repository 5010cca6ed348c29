import Fingerprints
import Foundation
import Testing

@testable import Publishing

@Suite("What a build leaves on record")
struct RecordTests {
  private let scratch: Scratch
  private let inputs = InputState([], frame: [], options: ["1"])

  init() throws {
    scratch = try Scratch()
  }

  private func source(_ text: String) -> Fingerprint { Fingerprint(of: Array(text.utf8)) }

  /// Publishes pages that are what their sources say, but for what is added to each.
  @discardableResult
  private func publish(
    _ files: [String: String], adding end: String = "", inputs: InputState? = nil
  ) throws -> PublishingOutcome {
    let pages = files.sorted { $0.key < $1.key }.map { path, text in
      Page(path: path, from: source(text)) { $0.append(contentsOf: (text + end).utf8) }
    }
    let publisher = scratch.publisher()
    return try publisher.publish(
      pages, relyingOn: publisher.record(),
      leaving: Recording(of: inputs ?? self.inputs, begun: Moment(), note: "a note"))
  }

  @Test("A page that was made from the same is not made again")
  func keepsUnmade() throws {
    try publish(["a.html": "one", "b.html": "two"])
    // A page that said the same source and other bytes shows whether it was made.
    let outcome = try publish(["a.html": "one", "b.html": "three"], adding: "!")
    #expect(outcome.made == 1)
    #expect(try scratch.files() == ["a.html": "one", "b.html": "three!"])
  }

  @Test("Without trust in the record every page is made, and those that it misjudges are named")
  func verifies() throws {
    try publish(["a.html": "one", "b.html": "two"])
    let publisher = scratch.publisher()
    let made = [("a.html", "one", "one"), ("b.html", "two", "two!"), ("c.html", "new", "new")]
    let pages = made.map { path, source, text in
      Page(path: path, from: self.source(source)) { $0.append(contentsOf: text.utf8) }
    }
    let outcome = try publisher.publish(
      pages, relyingOn: publisher.record(), trustsRecord: false)
    #expect(outcome.made == 3)
    #expect(outcome.misjudged == ["b.html"])
    #expect(try scratch.files() == ["a.html": "one", "b.html": "two!", "c.html": "new"])
  }

  @Test("A published file that was changed, replaced or removed by hand is made again")
  func mendsTouchedFiles() throws {
    let files = ["a.html": "one", "b.html": "two", "c.html": "three", "d.html": "four"]
    try publish(files)
    try scratch.write("other", to: "public/a.html")
    try scratch.write("tw0", to: "public/b.html")
    try FileManager.default.removeItem(atPath: scratch / "public/c.html")
    let outcome = try publish(files)
    #expect(outcome.made == 3)
    #expect(try scratch.files() == files)
  }

  @Test("Without a record, and with one that is broken or cut, everything is made and compared")
  func outlivesBrokenRecords() throws {
    let files = ["a.html": "one", "b.html": "two"]
    try publish(files)
    let path = scratch / ".public.record"
    let record = try Data(contentsOf: URL(fileURLWithPath: path))
    var broken = record
    broken[record.count / 2] ^= 1
    for bytes in [broken, record.prefix(record.count / 2), record.prefix(3), Data()] {
      try bytes.write(to: URL(fileURLWithPath: path))
      #expect(scratch.publisher().record() == nil)
      #expect(try publish(files).made == 2)
    }
    try FileManager.default.removeItem(atPath: path)
    #expect(try publish(files).made == 2)
    #expect(try publish(files).made == 0)
  }

  @Test("What a build leaves for the next reading comes back whole, or not at all")
  func remembers() throws {
    let memory: [[UInt8]] = [[1, 2], [], [3]]
    let publisher = scratch.publisher()
    _ = try publisher.publish(
      pages(["a.html": "one"]),
      leaving: Recording(of: inputs, begun: Moment(), note: "", memory: memory))
    #expect(publisher.record()?.memory == [1, 2, 3])
    // The last bytes of a record seal the memory, which is the last in it.
    let path = scratch / ".public.record"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[bytes.count - 17] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(try #require(publisher.record()).memory == nil)
  }

  @Test("A site of thousands of files is known again file by file")
  func knowsManyFiles() throws {
    let paths = (0..<3000).map { "folder \($0 % 7)/page-\($0).html" }
    var files = Dictionary(uniqueKeysWithValues: paths.map { ($0, $0) })
    try publish(files)
    #expect(try publish(files).made == 0)
    let record = try #require(scratch.publisher().record())
    #expect(paths.allSatisfy { record.holds($0, from: source($0)) })
    #expect(!record.holds(paths[1], from: source(paths[2])))
    #expect(!record.holds("folder 1/page-0.html", from: source(paths[0])))
    files[paths[77]] = "other"
    files[paths[78]] = nil
    let outcome = try publish(files)
    #expect(outcome.made == 1)
    #expect(outcome.removed == 1)
    #expect(try scratch.files() == files)
  }

  @Test("What is taken over before the pages are known makes way for them, and goes without one")
  func takesOverAhead() throws {
    var files = ["a.html": "one", "sub/b.html": "two", "sub/c.html": "three", "gone/d/e.html": "x"]
    try publish(files)
    try scratch.write("mine", to: "public/.htaccess")
    let times = try ["a.html", "sub/b.html"].map {
      try scratch.status("public/\($0)").st_mtim.tv_nsec
    }
    files = ["a.html": "one", "sub/b.html": "two", "sub/c.html": "four", "new/f.html": "five"]
    let publisher = scratch.publisher(jobs: 2)
    let record = try #require(publisher.record())
    #expect(record.isAlike(inputs))
    let staging = try #require(publisher.stage(relyingOn: record))
    let pages = files.sorted { $0.key < $1.key }.map { path, text in
      // The second is made although it comes out the same, the third in parts.
      if path == "sub/c.html" {
        return Page(
          path: path, from: source(text),
          makeInParts: { bytes, take in
            for byte in text.utf8 {
              bytes.append(byte)
              take(&bytes)
            }
          })
      }
      return Page(path: path, from: path == "sub/b.html" ? nil : source(text)) {
        $0.append(contentsOf: text.utf8)
      }
    }
    let outcome = try publisher.publish(pages, in: staging, relyingOn: record)
    #expect(outcome.made == 3 && outcome.written.files == 2 && outcome.removed == 1)
    #expect(try scratch.files() == files.merging([".htaccess": "mine"]) { $1 })
    #expect(
      times
        == (try ["a.html", "sub/b.html"].map { try scratch.status("public/\($0)").st_mtim.tv_nsec })
    )
    #expect(!FileManager.default.fileExists(atPath: scratch / "public/gone"))
  }

  @Test("A staging that is discarded leaves the site and nothing else, and lets others publish")
  func discards() throws {
    let files = ["a.html": "one", "sub/b.html": "two"]
    try publish(files)
    let names = try scratch.names()
    let publisher = scratch.publisher(jobs: 2)
    let record = try #require(publisher.record())
    let staging = try #require(publisher.stage(relyingOn: record))
    #expect(publisher.stage(relyingOn: record) == nil, "the place is held")
    staging.discard()
    staging.discard()
    #expect(try scratch.names() == names)
    #expect(try scratch.files() == files)
    #expect(try publish(files).made == 0)
  }

  @Test("A record speaks of no other site than the one it was left with")
  func knowsItsSite() throws {
    let files = ["a.html": "one"]
    try publish(files)
    try FileManager.default.moveItem(atPath: scratch.output, toPath: scratch / "aside")
    try FileManager.default.copyItem(atPath: scratch / "aside", toPath: scratch.output)
    #expect(scratch.publisher().record() == nil)
  }

  @Test("A page without a source is made each time")
  func makesUnknown() throws {
    let publisher = scratch.publisher()
    for text in ["one", "two"] {
      let recording = Recording(of: inputs, begun: Moment(), note: "")
      _ = try publisher.publish(
        pages(["a.html": text]), relyingOn: publisher.record(), leaving: recording)
      #expect(try scratch.files() == ["a.html": text])
    }
  }

  @Test("Nothing is to be done while inputs and site stand as they were")
  func knowsWhatIsCurrent() throws {
    try publish(["a.html": "one", "sub/b.html": "two"])
    let publisher = scratch.publisher()
    let record = try #require(publisher.record())
    #expect(record.note == "a note")
    #expect(record.count == PublishingOutcome.Count(files: 2, bytes: 6))
    #expect(publisher.isCurrent(record, for: inputs))
    #expect(!publisher.isCurrent(record, for: InputState([], frame: [], options: ["2"])))
    func isCurrent() throws -> Bool {
      publisher.isCurrent(try #require(publisher.record()), for: inputs)
    }
    try scratch.write("stray", to: "public/sub/stray.html")
    #expect(try !isCurrent())
    try FileManager.default.removeItem(atPath: scratch / "public/sub/stray.html")
    #expect(try isCurrent())
    try scratch.write("on3", to: "public/a.html")
    #expect(try !isCurrent())
  }

  @Test("Inputs that changed within two seconds of a build may have changed again unseen")
  func distrustsHaste() throws {
    let now = Moment().nanoseconds
    let hasty = InputState(
      [
        FolderEntry(
          path: "a", kind: .file,
          stamp: FileStamp(size: 1, inode: 1, modified: 0, changed: now - 1_000_000_000))
      ],
      frame: [], options: [])
    try publish(["a.html": "one"], inputs: hasty)
    #expect(!scratch.publisher().isCurrent(try #require(scratch.publisher().record()), for: hasty))
    let entry = { (changed: Int64) in
      FolderEntry(
        path: "a", kind: .file, stamp: FileStamp(size: 1, inode: 1, modified: 0, changed: changed))
    }
    #expect(entry(now - 1_000_000_000).fingerprint(at: Moment()) == nil)
    #expect(entry(now - 3_000_000_000).fingerprint(at: Moment()) != nil)
    #expect(entry(now - 1_000_000_000).settledStamp(at: Moment()) == nil)
    #expect(
      entry(now - 3_000_000_000).settledStamp(at: Moment())
        == FileStamp(size: 1, inode: 1, modified: 0, changed: now - 3_000_000_000))
  }

  @Test("The state of inputs changes with any file's name, size, times or place, and any option")
  func describesInputs() {
    func state(_ entry: FolderEntry, _ option: String = "") -> InputState {
      InputState([entry], frame: [], options: [option])
    }
    func entry(
      path: String = "a", kind: FolderEntry.Kind = .file, size: Int = 1, modified: Int64 = 1,
      changed: Int64 = 1, inode: UInt64 = 1
    ) -> FolderEntry {
      FolderEntry(
        path: path, kind: kind,
        stamp: FileStamp(size: size, inode: inode, modified: modified, changed: changed))
    }
    let all = [
      state(entry()), state(entry(path: "b")), state(entry(kind: .symbolicLink)),
      state(entry(size: 2)), state(entry(modified: 2)), state(entry(changed: 2)),
      state(entry(inode: 2)), state(entry(), "x"),
      InputState([], frame: [entry()], options: [""]),
    ]
    #expect(Set(all.map(\.fingerprint)).count == all.count)
    // Records decide on some pages, all else on all.
    #expect(Set(all.map(\.frame)).count == 3)
  }
}
