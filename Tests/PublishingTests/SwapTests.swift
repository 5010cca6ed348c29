import Foundation
import Synchronization
import Testing

@testable import Publishing

@Suite("The old site gives way to the new one")
struct SwapTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test("Two folders change places in one step on this system")
  func exchanged() throws {
    try scratch.write("new", to: ".public.staging/a")
    try scratch.write("old", to: "public/a")
    let place = try OutputPlace(scratch.output)
    #expect(try Exchange.best.swap(at: place) == ".public.staging")
    #expect(try scratch.files() == ["a": "new"])
    #expect(try scratch.files(".public.staging") == ["a": "old"])
  }

  @Test("Where there is no such step two renames do it")
  func twoSteps() throws {
    let publisher = scratch.publisher(exchange: .twoSteps)
    for text in ["one", "two", "three"] {
      _ = try publisher.publish(pages(["index.html": text, "same.html": "same"]))
      #expect(try scratch.files() == ["index.html": text, "same.html": "same"])
      #expect(try scratch.names() == ["public"])
    }
  }

  @Test("A build that ended between two renames is mended by the next, even by one that fails")
  func between() throws {
    let old = ["index.html": "old"]
    try scratch.publish(old)
    try FileManager.default.moveItem(atPath: scratch.output, toPath: scratch / ".public.old")
    #expect(throws: PublishingFailure.self) {
      try scratch.publisher().publish([Page(copying: scratch / "missing", to: "a")])
    }
    #expect(try scratch.files() == old)
    #expect(try scratch.names() == ["public"])
  }

  @Test("An old site that was not removed whole is removed by the next build")
  func leftover() throws {
    try scratch.publish(["index.html": "new"])
    try scratch.write(#"{"schema":1,"program":"portal"}"#, to: ".public.staging/.portal")
    try scratch.write("old", to: ".public.staging/a/index.html")
    try scratch.publish(["index.html": "newer"])
    #expect(try scratch.names() == ["public"])
  }

  @Test("A reader meets no missing page and never an older one after a newer one")
  func readers() throws {
    let names = (0..<40).map { "folder\($0 % 3)/\($0).html" }
    func site(_ generation: Int) -> [Page] {
      pages(Dictionary(uniqueKeysWithValues: names.map { ($0, "\(generation)") }))
    }
    let publisher = scratch.publisher()
    _ = try publisher.publish(site(0))
    let done = Atomic(false)
    let folder = try Folder(opening: scratch.path)
    let faults = Mutex<[String]>([])
    let rounds = Atomic(0)
    let reader = Threads(1) {
      var newest = 0
      while !done.load(ordering: .relaxed) {
        for name in names {
          let found = try? folder.bytes(of: "public/\(name)")
          let generation = found.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
          if generation == nil || generation.map({ $0 < newest }) == true {
            faults.withLock { $0.append("\(name): \(String(describing: generation)), \(newest)") }
          }
          newest = generation ?? newest
        }
        rounds.add(1, ordering: .relaxed)
      }
    }
    for generation in 1...100 { _ = try publisher.publish(site(generation)) }
    done.store(true, ordering: .relaxed)
    reader.join()
    #expect(faults.withLock { $0.prefix(3) } == [])
    #expect(rounds.load(ordering: .relaxed) > 1)
  }
}
