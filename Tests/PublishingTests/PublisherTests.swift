import Foundation
import Testing

@testable import Publishing

@Suite("Publishing a site")
struct PublisherTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test("What is published is what the pages make, and nothing beside the output is left")
  func fresh() throws {
    let site = ["index.html": "home", "a/b/c.html": "deep", "a/x.html": ""]
    let outcome = try scratch.publish(site)
    #expect(try scratch.files() == site)
    #expect(outcome.written == PublishingOutcome.Count(files: 3, bytes: 8))
    #expect(outcome.unchanged == PublishingOutcome.Count())
    #expect(outcome.removed == 0)
    #expect(try scratch.names() == ["public"])
  }

  @Test("A changed page is written, a dropped one goes, the others keep file and time")
  func replaced() throws {
    try scratch.publish(["index.html": "old", "same.html": "same", "gone/gone.html": "gone"])
    let before = try scratch.status("public/same.html")
    let outcome = try scratch.publish(["index.html": "new", "same.html": "same"])
    #expect(try scratch.files() == ["index.html": "new", "same.html": "same"])
    #expect(outcome.written == PublishingOutcome.Count(files: 1, bytes: 3))
    #expect(outcome.unchanged == PublishingOutcome.Count(files: 1, bytes: 4))
    #expect(outcome.removed == 1)
    let after = try scratch.status("public/same.html")
    #expect(after.inode == before.inode)
    #expect(after.modified.nanoseconds == before.modified.nanoseconds)
    #expect(after.st_nlink == 1)
    #expect(try scratch.names() == ["public"])
  }

  @Test("A page that is the beginning of the old one is a changed page")
  func shortened() throws {
    try scratch.publish(["index.html": "one and two"])
    #expect(try scratch.publish(["index.html": "one"]).written.files == 1)
    #expect(try scratch.files() == ["index.html": "one"])
  }

  @Test("The folder itself stays where nothing changed")
  func unchanged() throws {
    let site = ["index.html": "home", "a/b.html": "b"]
    try scratch.publish(site)
    let before = try scratch.status("public").inode
    let outcome = try scratch.publish(site)
    #expect(outcome.unchanged.files == 2 && outcome.written.files == 0)
    #expect(try scratch.status("public").inode == before)
    #expect(try scratch.names() == ["public"])
  }
}
