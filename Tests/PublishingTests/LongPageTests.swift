import Foundation
import TestNumbers
import Testing

@testable import Publishing

@Suite("Pages taken in parts")
struct LongPageTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test("They are published as whole ones are, and are kept as whole ones are")
  func sameAsWhole() throws {
    var numbers = SplitMix(seed: 31)
    var texts = ["", "one", "one, two, three", String(repeating: "long ", count: 9_000)]
    texts += texts.map { $0 + "!" } + texts.map { "!" + $0 }
    // Each the beginning of the one before, or goes on from it, before all that chance brings.
    var sites = [["one", ", two", "!"], ["one", ", two"], ["one"], ["one", ", ", "two"]]
    for _ in 0..<60 {
      sites.append((0..<numbers.below(4)).map { _ in texts[numbers.below(texts.count)] })
    }
    for parts in sites {
      let (old, new) = (try scratch.files()["a/long.html"], parts.joined())
      let before = old == nil ? nil : try scratch.status("public/a/long.html")
      let outcome = try publish(parts, last: numbers.below(2) == 0)
      #expect(try scratch.files() == ["a/long.html": new])
      let isSame = old.map { $0 == new } ?? false
      #expect((outcome.unchanged.files, outcome.written.files) == (isSame ? (1, 0) : (0, 1)))
      #expect(outcome.unchanged.bytes + outcome.written.bytes == new.utf8.count)
      let after = try scratch.status("public/a/long.html")
      #expect(!isSame || before?.st_mtim.tv_nsec == after.st_mtim.tv_nsec)
    }
  }

  @Test("What cannot be written of a part is said once the page is made")
  func failure() throws {
    try scratch.makeFolder("new")
    let folder = try Folder(opening: scratch / "new")
    let long = LongPage("a.html/b", in: folder, inPlaceOf: nil, old: nil)
    try scratch.write("in the way", to: "new/a.html")
    var bytes = Array("bytes".utf8)
    long.take(&bytes)
    #expect(bytes.isEmpty)
    #expect(throws: PublishingFailure.self) { try long.end(with: []) }
  }

  /// - Parameter last: Whether what is made last is taken too.
  private func publish(_ parts: [String], last: Bool) throws -> PublishingOutcome {
    let page = Page(
      path: "a/long.html",
      makeInParts: { bytes, take in
        for (place, part) in parts.enumerated() {
          bytes.append(contentsOf: part.utf8)
          if last || place + 1 < parts.count { take(&bytes) }
        }
      })
    return try scratch.publisher().publish([page])
  }
}
