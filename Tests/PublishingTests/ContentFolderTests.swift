import Fingerprints
import Foundation
import Testing

@testable import Publishing

@Suite("A folder that is read")
struct ContentFolderTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func open() throws -> ContentFolder { try ContentFolder(opening: scratch.path) }

  @Test("Its files are listed by the bytes of their paths, dot-files left out")
  func listing() throws {
    for name in ["b.csv", "a/z.md", "a-b.csv", "a/é.md", "项目.csv", ".git/x", ".DS_Store", "a/.x"] {
      try scratch.write(name, to: name)
    }
    try scratch.makeFolder("empty")
    let listing = try open().listing()
    #expect(listing.map(\.path) == ["a-b.csv", "a/z.md", "a/é.md", "b.csv", "项目.csv"])
    #expect(listing.map(\.stamp.size) == [7, 6, 7, 5, 10])
    #expect(listing.allSatisfy { $0.kind == .file })
    let status = try scratch.status("b.csv")
    #expect(listing[3].stamp.modified == status.modified.nanoseconds)
    #expect(listing[3].stamp.changed == status.changed.nanoseconds)
    #expect(listing[3].stamp.inode == status.inode)
  }

  @Test("A symbolic link is listed as one, neither followed nor read")
  func links() throws {
    try scratch.write("a", to: "folder/a.csv")
    for (link, target) in [("file", "folder/a.csv"), ("folder2", "folder"), ("none", "nowhere")] {
      try FileManager.default.createSymbolicLink(
        atPath: scratch / link, withDestinationPath: target)
    }
    let listing = try open().listing()
    #expect(listing.map(\.path) == ["file", "folder/a.csv", "folder2", "none"])
    #expect(listing.filter { $0.kind == .symbolicLink }.map(\.path) == ["file", "folder2", "none"])
    #expect(throws: PublishingFailure(path: scratch / "file", reason: .system(ELOOP))) {
      try open().bytes(of: "file")
    }
  }

  @Test("A name that is not UTF-8 and a pipe are listed as what they are")
  func others() throws {
    #expect(mkfifo(scratch / "pipe", 0o600) == 0)
    let name = (Array("\(scratch.path)/".utf8) + [0xCF, 0xEE, 0xC4, 0xBF, 0]).map(
      CChar.init(bitPattern:))
    let file = Foundation.open(name, O_CREAT | O_WRONLY, 0o600)
    // Some file systems refuse such a name.
    if file >= 0 { close(file) }
    let kinds = try open().listing().map(\.kind)
    #expect(kinds == (file >= 0 ? [.other, .misnamed] : [.other]))
  }

  @Test("A file is read whole, whatever its length", arguments: [0, 1, 4095, 65_536, 1_000_003])
  func bytes(length: Int) throws {
    let text = String(repeating: "x", count: length)
    try scratch.write(text, to: "a/file")
    #expect(try open().bytes(of: "a/file") == Array(text.utf8))
  }

  @Test("A file whose size the system does not tell is read whole")
  func unsized() throws {
    guard FileManager.default.fileExists(atPath: "/proc/self/status") else { return }
    let folder = try ContentFolder(opening: "/proc/self")
    #expect(try folder.bytes(of: "status").starts(with: "Name:".utf8))
  }

  @Test("What is missing or a folder fails and is named")
  func missing() throws {
    try scratch.makeFolder("folder")
    #expect(throws: PublishingFailure(path: scratch / "none", reason: .system(ENOENT))) {
      try open().bytes(of: "none")
    }
    #expect(throws: PublishingFailure(path: scratch / "folder", reason: .system(EISDIR))) {
      try open().bytes(of: "folder")
    }
    #expect(throws: PublishingFailure(path: scratch / "none", reason: .system(ENOENT))) {
      try ContentFolder(opening: scratch / "none")
    }
    try scratch.write("", to: "file")
    #expect(throws: PublishingFailure(path: scratch / "file", reason: .notFolder)) {
      try ContentFolder(opening: scratch / "file")
    }
  }

  @Test("A folder that is missing is said to be, with the option that names another")
  func namesOption() {
    let wanted = PublishingFailure(path: "/no/such/folder", reason: .noFolder(option: "--content"))
    #expect(throws: wanted) {
      _ = try ContentFolder(opening: "/no/such/folder", option: "--content")
    }
    #expect("\(wanted)".hasSuffix("there is no such folder; name the right one with --content"))
  }
}
