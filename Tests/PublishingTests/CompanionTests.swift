import Foundation
import Testing

@testable import Publishing

@Suite("Compressed forms beside texts")
struct CompanionTests {
  private static func text(_ word: String) -> String { String(repeating: "\(word)\n", count: 900) }

  private static let files = [
    "index.html": text("a"), "units/D01.html": text("b"), "units/D02.html": text("c"),
    "small.txt": "d", "photo.jpg": text("e"),
  ]

  private func publish(
    _ files: [String: String], to scratch: Scratch, precompressing: Bool = true, jobs: Int = 2
  ) throws -> PublishingOutcome {
    let publisher = Publisher(
      output: scratch.output, jobs: jobs, program: "portal test", precompressing: precompressing)
    let inputs = InputState([], frame: [], options: ["\(files.hashValue)", "\(precompressing)"])
    return try publisher.publish(
      pages(files), relyingOn: publisher.record(),
      leaving: Recording(of: inputs, begun: Moment(), note: ""))
  }

  /// Of each file: its number, and its time in nanoseconds.
  private func identities(_ scratch: Scratch) throws -> [String: [Int64]] {
    var all: [String: [Int64]] = [:]
    for path in try allBytes(scratch).keys {
      let status = try scratch.status("public/\(path)")
      all[path] = [Int64(status.inode), status.modified.nanoseconds]
    }
    return all
  }

  private func allBytes(_ scratch: Scratch) throws -> [String: Data] {
    var all: [String: Data] = [:]
    for path in try scratch.files().keys {
      all[path] = try Data(contentsOf: URL(filePath: "\(scratch.output)/\(path)"))
    }
    return all
  }

  @Test("Texts of a kilobyte and more have them, with the time of the text; other files have none")
  func made() throws {
    let scratch = try Scratch()
    let outcome = try publish(CompanionTests.files, to: scratch)
    let texts = ["index.html", "units/D01.html", "units/D02.html"]
    let expected = texts.flatMap { ["\($0).gz", "\($0).br"] }
    #expect(Set(try scratch.files().keys) == Set(CompanionTests.files.keys).union(expected))
    #expect(outcome.written.files == 11 && outcome.removed == 0)
    let identities = try identities(scratch)
    for text in texts {
      #expect(identities["\(text).gz"]?[1] == identities[text]?[1])
      #expect(identities["\(text).br"]?[1] == identities[text]?[1])
    }
  }

  @Test("Where nothing changed the whole site stays as it is")
  func unchanged() throws {
    let scratch = try Scratch()
    _ = try publish(CompanionTests.files, to: scratch)
    let folder = try scratch.status("public").inode
    let before = try identities(scratch)
    let outcome = try publish(CompanionTests.files, to: scratch)
    #expect(outcome.unchanged.files == 11 && outcome.written.files == 0 && outcome.removed == 0)
    #expect(try identities(scratch) == before)
    #expect(try scratch.status("public").inode == folder)
  }

  @Test("Only those of a text that changed are made anew, and those of one that went go")
  func changed() throws {
    let scratch = try Scratch()
    _ = try publish(CompanionTests.files, to: scratch)
    let before = try identities(scratch)
    var files = CompanionTests.files
    files["index.html"] = CompanionTests.text("new")
    files["units/D02.html"] = nil
    let outcome = try publish(files, to: scratch)
    #expect(outcome.written.files == 3 && outcome.removed == 3)
    let after = try identities(scratch)
    for path in ["units/D01.html", "units/D01.html.gz", "units/D01.html.br", "small.txt"] {
      #expect(after[path] == before[path], "\(path)")
    }
    for path in ["index.html", "index.html.gz", "index.html.br"] {
      #expect(after[path] != before[path], "\(path)")
      #expect(after[path]?[1] == after["index.html"]?[1])
    }
    #expect(!after.keys.contains { $0.hasPrefix("units/D02") })
    let clean = try Scratch()
    _ = try publish(files, to: clean, jobs: 1)
    #expect(try allBytes(scratch) == allBytes(clean))
  }

  @Test("Without the wish for them none stay, and with it they come to a site that had none")
  func turned() throws {
    let scratch = try Scratch()
    _ = try publish(CompanionTests.files, to: scratch)
    let before = try identities(scratch)
    let without = try publish(CompanionTests.files, to: scratch, precompressing: false)
    #expect(without.removed == 6 && without.written.files == 0)
    #expect(Set(try scratch.files().keys) == Set(CompanionTests.files.keys))
    let with = try publish(CompanionTests.files, to: scratch)
    #expect(with.written.files == 6 && with.removed == 0)
    let after = try identities(scratch)
    #expect(after["index.html"] == before["index.html"])
    #expect(after["index.html.gz"]?[1] == before["index.html"]?[1])
  }

  @Test("Those that somebody changed are made anew, even where their time was kept")
  func distrusted() throws {
    let scratch = try Scratch()
    _ = try publish(CompanionTests.files, to: scratch)
    let whole = try allBytes(scratch)
    try scratch.write("broken", to: "public/index.html.gz")
    #expect(try publish(CompanionTests.files, to: scratch).written.files == 1)
    #expect(try allBytes(scratch) == whole)
    let file = scratch / "public/index.html.br"
    let time = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate]
    try scratch.write("broken", to: "public/index.html.br")
    try FileManager.default.setAttributes([.modificationDate: time as Any], ofItemAtPath: file)
    #expect(try publish(CompanionTests.files, to: scratch).written.files == 1)
    #expect(try allBytes(scratch) == whole)
  }

  @Test("A site with them is known for whole and current, and no longer once one is gone")
  func current() throws {
    let scratch = try Scratch()
    _ = try publish(CompanionTests.files, to: scratch)
    let publisher = Publisher(
      output: scratch.output, jobs: 1, program: "portal test", precompressing: true)
    let inputs = InputState([], frame: [], options: ["\(CompanionTests.files.hashValue)", "true"])
    #expect(publisher.isCurrent(try #require(publisher.record()), for: inputs))
    try FileManager.default.removeItem(atPath: scratch / "public/index.html.br")
    #expect(!publisher.isCurrent(try #require(publisher.record()), for: inputs))
  }

  @Test("A page whose name is that of a compressed form stands as it is")
  func collision() throws {
    let scratch = try Scratch()
    var files = CompanionTests.files
    files["index.html.gz"] = "own"
    #expect(try publish(files, to: scratch).written.files == 11)
    #expect(try scratch.files()["index.html.gz"] == "own")
    #expect(try publish(files, to: scratch).removed == 0)
  }
}
