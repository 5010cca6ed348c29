import Foundation
import Testing

@testable import Publishing

@Suite("What a build keeps")
struct KeepingTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test("The office's dot-files outlive every build, whatever they are")
  func dotFiles() throws {
    try scratch.write("*\n", to: "public/.gitignore")
    try scratch.write("token", to: "public/.well-known/acme/token")
    try FileManager.default.createSymbolicLink(
      atPath: scratch / "public/.link", withDestinationPath: "nowhere")
    #expect(chmod(scratch / "public/.well-known", 0o750) == 0)
    let before = try scratch.status("public/.gitignore")
    let kept = [".gitignore": "*\n", ".well-known/acme/token": "token", ".link": "-> nowhere"]
    for text in ["one", "two"] {
      try scratch.publish(["index.html": text])
      #expect(try scratch.files() == kept.merging(["index.html": text]) { $1 })
    }
    let after = try scratch.status("public/.gitignore")
    #expect(after.inode == before.inode && after.st_mtim.tv_nsec == before.st_mtim.tv_nsec)
    #expect(try scratch.status("public/.well-known").st_mode & 0o7777 == 0o750)
  }

  @Test("A page with a dot-file's name comes before the dot-file")
  func dotPage() throws {
    try scratch.write("theirs", to: "public/.nojekyll")
    let outcome = try scratch.publish([".nojekyll": "", "index.html": "home"])
    #expect(try scratch.files() == [".nojekyll": "", "index.html": "home"])
    #expect(outcome.removed == 0)
    #expect(try scratch.publish([".nojekyll": "", "index.html": "home"]).unchanged.files == 2)
  }

  @Test("The output folder keeps its rights")
  func rights() throws {
    try scratch.makeFolder("public")
    #expect(chmod(scratch.output, 0o2750) == 0)
    try scratch.publish(["index.html": "home"])
    #expect(try scratch.status("public").st_mode & 0o7777 == 0o2750)
  }

  @Test("A symbolic link to the output stays one; what it leads to is replaced")
  func symbolicLink() throws {
    try scratch.makeFolder("disk")
    let link = scratch.output
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "disk/site")
    for text in ["one", "two"] {
      try scratch.publish(["index.html": text])
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "disk/site")
      #expect(try scratch.files("disk/site") == ["index.html": text])
    }
    #expect(try scratch.names() == ["disk", "public"])
  }

  @Test("Folders above the output are made, and slashes at its end mean nothing")
  func parents() throws {
    let publisher = Publisher(output: scratch / "a/b/site//", jobs: 1, program: "portal test")
    _ = try publisher.publish(pages(["index.html": "home"]))
    #expect(try scratch.files("a/b/site") == ["index.html": "home"])
    _ = try publisher.publish(pages(["index.html": "home again"]))
    #expect(try scratch.files("a/b/site") == ["index.html": "home again"])
  }

  @Test("What stood as another kind of entry gives way to a page")
  func kinds() throws {
    try scratch.publish(["a/b": "file in folder", "c": "file", "d": "file"])
    try FileManager.default.removeItem(atPath: scratch / "public/d")
    try FileManager.default.createSymbolicLink(
      atPath: scratch / "public/d", withDestinationPath: "c")
    let site = ["a": "file", "c/d": "file in folder", "d": "file"]
    let outcome = try scratch.publish(site)
    #expect(try scratch.files() == site)
    #expect(outcome.written.files == 3 && outcome.removed == 2)
    #expect(try scratch.status("public/d").isRegular)
  }

  @Test("Where a file cannot have a second name it is copied with its time and rights")
  func copied() throws {
    try scratch.write("same", to: "old/a/b.html")
    try scratch.makeFolder("new")
    #expect(chmod(scratch / "old/a/b.html", 0o640) == 0)
    let new = try Folder(opening: scratch / "new")
    try new.copy("a/b.html", from: Folder(opening: scratch / "old"))
    #expect(try scratch.files("new") == ["a/b.html": "same"])
    let (before, after) = (try scratch.status("old/a/b.html"), try scratch.status("new/a/b.html"))
    #expect(after.inode != before.inode && after.st_mode == before.st_mode)
    #expect(after.modified.nanoseconds == before.modified.nanoseconds)
  }
}
