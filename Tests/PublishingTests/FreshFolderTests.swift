import Foundation
import Testing

@testable import Publishing

@Suite("A folder that is filled for the first time")
struct FreshFolderTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test("It is made with the folders above it, and holds what is written")
  func made() throws {
    let folder = try FreshFolder(scratch / "a/b/new")
    try folder.write(Array("1".utf8), to: "top.csv")
    try folder.write(Array("2".utf8), to: "plans/2022.csv")
    #expect(try scratch.files("a/b/new") == ["top.csv": "1", "plans/2022.csv": "2"])
  }

  @Test("An empty one that is there is taken")
  func empty() throws {
    try scratch.makeFolder("empty")
    try FreshFolder(scratch / "empty").write([], to: "a")
    #expect(try scratch.files("empty") == ["a": ""])
  }

  @Test("One that holds anything, dot-files too, is refused and left as it was")
  func full() throws {
    try scratch.write("x", to: "full/.hidden")
    #expect(throws: PublishingFailure(path: scratch / "full", reason: .notEmpty)) {
      try FreshFolder(scratch / "full")
    }
    #expect(try scratch.files("full") == [".hidden": "x"])
  }

  @Test("A file in its place is refused")
  func file() throws {
    try scratch.write("x", to: "file")
    #expect(throws: PublishingFailure(path: scratch / "file", reason: .notFolder)) {
      try FreshFolder(scratch / "file")
    }
  }

  @Test("A file that is there is never replaced")
  func replaced() throws {
    let folder = try FreshFolder(scratch / "new")
    try folder.write([1], to: "a")
    #expect(throws: PublishingFailure.self) { try folder.write([2], to: "a") }
  }
}
