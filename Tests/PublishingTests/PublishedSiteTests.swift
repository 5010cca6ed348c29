import Foundation
import Testing

@testable import Publishing

@Suite("The site that stands, as it is served")
struct PublishedSiteTests {
  @Test("A file is found with its bytes and time, a folder as one, and what is absent as nothing")
  func found() throws {
    let scratch = try Scratch()
    try scratch.publish(["index.html": "a", "projects/A-1.html": "b"])
    let site = PublishedSite(at: scratch.output)
    let modified = try scratch.status("public/projects/A-1.html").modified.nanoseconds
    #expect(
      try site.find(["projects", "A-1.html"]) == .file(.init(bytes: [98], modified: modified)))
    #expect(try site.find([]) == .folder)
    #expect(try site.find(["projects"]) == .folder)
    #expect(try site.find(["projects", "A-2.html"]) == .nothing)
    #expect(try site.find(["index.html", "more"]) == .nothing)
  }

  @Test("Nothing is found above the folder, at dot-files or through links")
  func kept() throws {
    let scratch = try Scratch()
    try scratch.write("secret", to: "secret.txt")
    try scratch.publish(["index.html": "a"])
    try scratch.write("own", to: "public/.htaccess")
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: scratch / "public/link.txt", withDestinationPath: "../secret.txt")
    try manager.createSymbolicLink(atPath: scratch / "public/up", withDestinationPath: "..")
    let site = PublishedSite(at: scratch.output)
    for names in [
      ["..", "secret.txt"], ["../secret.txt"], ["."], [""], [".htaccess"], [".portal"],
      ["link.txt"], ["up", "secret.txt"], ["index.html\0"],
    ] {
      #expect(try site.find(names) == .nothing, "\(names)")
    }
  }

  @Test("Every look is at the site that stands then, although the folder was replaced")
  func replaced() throws {
    let scratch = try Scratch()
    let site = PublishedSite(at: scratch.output)
    #expect(throws: PublishingFailure.self) { try site.find(["index.html"]) }
    for text in ["one", "two", "three"] {
      try scratch.publish(["index.html": text])
      guard case .file(let file) = try site.find(["index.html"]) else {
        Issue.record("not found")
        return
      }
      #expect(String(decoding: file.bytes, as: UTF8.self) == text)
    }
  }
}
