import Foundation
import Testing

@testable import Publishing

@Suite("Files that are copied into the site")
struct CopyingTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func publish() throws -> PublishingOutcome {
    try scratch.publisher().publish([Page(copying: scratch / "photo", to: "photos/1.jpg")])
  }

  @Test("A file of many pieces is copied whole, kept while it is the same, written when it is not")
  func pieces() throws {
    let text = String(repeating: "0123456789abcdef", count: 20_000)
    try scratch.write(text, to: "photo")
    let count = PublishingOutcome.Count(files: 1, bytes: text.utf8.count)
    #expect(try publish().written == count)
    #expect(try scratch.files() == ["photos/1.jpg": text])
    #expect(try publish().unchanged == count)
    let changed = text.dropLast() + "!"
    try scratch.write(String(changed), to: "photo")
    #expect(try publish().written == count)
    #expect(try scratch.files() == ["photos/1.jpg": String(changed)])
  }

  @Test("An empty file is one, too")
  func empty() throws {
    try scratch.write("", to: "photo")
    #expect(try publish().written.files == 1)
    #expect(try publish().unchanged.files == 1)
    #expect(try scratch.files() == ["photos/1.jpg": ""])
  }

  @Test("A missing source or a folder in its place fails and is named")
  func missing() throws {
    let photo = scratch / "photo"
    #expect(throws: PublishingFailure(path: photo, reason: .system(ENOENT))) { try publish() }
    try scratch.makeFolder("photo")
    #expect(throws: PublishingFailure(path: photo, reason: .system(EISDIR))) { try publish() }
    #expect(try scratch.names() == ["photo"])
  }
}
