import Foundation
import Testing

@testable import Publishing

@Suite("An output folder that publishing refuses")
struct RefusalTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  /// Publishes to a path and expects a failure that names the path and the reason.
  private func expect(
    _ reason: PublishingFailure.Reason, at path: String, named name: String? = nil,
    apartFrom inputs: [String] = []
  ) {
    let publisher = Publisher(output: path, apartFrom: inputs, jobs: 1, program: "portal test")
    #expect(throws: PublishingFailure(path: name ?? path, reason: reason)) {
      try publisher.publish([])
    }
  }

  @Test("Files that no build has written are not replaced")
  func foreign() throws {
    try scratch.write("mine", to: "public/letter.txt")
    expect(.notOurs, at: scratch.output)
    #expect(try scratch.files() == ["letter.txt": "mine"])
    #expect(try scratch.names() == ["public"])
  }

  @Test("A marker that is no marker makes nothing replaceable")
  func foreignMarker() throws {
    try scratch.write("someone else's", to: "public/.portal")
    try scratch.write("mine", to: "public/letter.txt")
    expect(.notOurs, at: scratch.output)
  }

  @Test("A marker of a later version is one")
  func laterMarker() throws {
    try scratch.write(#"{"schema":7,"program":"portal 9"}"#, to: "public/.portal")
    try scratch.write("old", to: "public/index.html")
    try scratch.publish([:])
    #expect(try scratch.files() == [:])
  }

  @Test("A file is not a folder, and no folder can be below it")
  func file() throws {
    try scratch.write("mine", to: "public")
    expect(.notFolder, at: scratch.output)
    expect(.notFolder, at: "\(scratch.output)/site")
  }

  @Test("What is read may lie neither inside the output nor around it nor be the same")
  func overlap() throws {
    try scratch.publish(["index.html": "old"])
    try scratch.makeFolder("public/content")
    try scratch.makeFolder("content")
    let inner = scratch / "public/content"
    expect(.overlaps(inner), at: scratch.output, apartFrom: [scratch / "content", inner])
    expect(.overlaps(scratch.path), at: scratch.output, apartFrom: [scratch.path])
    expect(.overlaps(scratch.output), at: scratch.output, apartFrom: [scratch.output])
    let content = scratch / "content"
    expect(.overlaps(content), at: "\(content)/new/site", apartFrom: [content])
    #expect(try scratch.files() == ["index.html": "old"])
  }

  @Test("A folder that cannot be made is named with the system's reason")
  func impossible() {
    expect(.system(ENOENT), at: "", named: "")
    expect(.system(ENOENT), at: "\(scratch.path)/missing/..")
    let long = scratch / String(repeating: "n", count: 300)
    expect(.system(ENAMETOOLONG), at: long)
  }

  @Test("The whole machine is not an output folder")
  func root() {
    expect(.notOurs, at: "/")
  }

  @Test("Two builds at once: the second is told who holds the folder")
  func locked() throws {
    let second = scratch.publisher()
    let page = Page(path: "index.html") { buffer in
      buffer.append(contentsOf: "first".utf8)
      _ = try second.publish([])
    }
    let failure = #expect(throws: PublishingFailure.self) {
      try scratch.publisher().publish([page])
    }
    let process = "portal test (process \(ProcessInfo.processInfo.processIdentifier))"
    let inner = PublishingFailure(path: scratch.output, reason: .locked(by: process))
    #expect(
      failure
        == PublishingFailure(
          path: "\(scratch.output)/index.html", reason: .unmade(inner.description)))
    #expect(try scratch.names() == [])
  }

  @Test("A folder in the way of the new site is not removed unless a build wrote it")
  func foreignStaging() throws {
    try scratch.write("mine", to: ".public.staging/letter.txt")
    expect(.notOurs, at: scratch.output, named: scratch / ".public.staging")
    #expect(try scratch.files(".public.staging") == ["letter.txt": "mine"])
  }
}
