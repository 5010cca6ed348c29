import Foundation
import Testing

@testable import Publishing

@Suite("Paths of pages")
struct PagePathTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func failure(_ paths: [String]) throws -> PublishingFailure? {
    let pages = paths.map { path in Page(path: path) { $0.append(contentsOf: path.utf8) } }
    do throws(PublishingFailure) {
      _ = try scratch.publisher().publish(pages)
      return nil
    } catch {
      #expect(try scratch.names() == [])
      return error
    }
  }

  @Test(
    "A path that does not stay below the output fails",
    arguments: [
      "", "/", "/etc/passwd", "a/", "a//b", ".", "..", "../a", "a/..", "a/../../b", "a/./b", "a\0b",
      ".portal",
    ])
  func unsafe(path: String) throws {
    #expect(try failure([path]) == PublishingFailure(path: path, reason: .unsafePath))
  }

  @Test("Names that only look dangerous are plain", arguments: ["...", "a/..b", ".well-known/a.b"])
  func plain(path: String) throws {
    #expect(try failure([path]) == nil)
    #expect(try scratch.files() == [path: path])
  }

  @Test(
    "Two paths that are one on some file system fail",
    arguments: [
      ["a.html", "a.html"], ["units/KP1.html", "units/kp1.html"], ["Units/a.html", "units/b.html"],
      ["a", "a/b"], ["a/b", "A"], ["镇/É.html", "镇/é.html"], ["\u{212A}.html", "k.html"],
    ])
  func clash(paths: [String]) throws {
    let found = try failure(paths)
    guard case .pathTaken = found?.reason else {
      Issue.record("\(paths) gave \(String(describing: found))")
      return
    }
  }

  @Test("A name that the file system cannot hold is named with the system's reason")
  func tooLong() throws {
    let path = "a/" + String(repeating: "长", count: 100)
    #expect(
      try failure([path])
        == PublishingFailure(path: "\(scratch.output)/\(path)", reason: .system(ENAMETOOLONG)))
  }
}
