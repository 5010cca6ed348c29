import Synchronization
import Testing

@testable import Publishing

@Suite("Pages made on many threads")
struct ParallelTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test("The site is the same on any number of threads", arguments: [-1, 0, 1, 2, 3, 8, 64])
  func sameSite(jobs: Int) throws {
    var site: [String: String] = [:]
    for number in 0..<500 { site["f\(number % 7)/\(number).html"] = "page \(number)" }
    let outcome = try scratch.publisher(jobs: jobs).publish(pages(site))
    #expect(outcome.written.files == 500)
    #expect(try scratch.files() == site)
  }

  @Test("Progress rises to the number of pages on one thread, and is told of no more")
  func progress() throws {
    let site = (0..<100).map { number in Page(path: "\(number)") { _ in } }
    var told: [Int] = []
    _ = try scratch.publisher(jobs: 1).publish(site) { done, all in
      told.append(done)
      #expect(all == 100)
    }
    #expect(told == told.sorted() && told.last == 100)
  }

  @Test("A page that cannot be made ends the build, named; the old site stays, without litter")
  func unmade() throws {
    struct Fault: Error, CustomStringConvertible { let description = "no figure of that name" }
    try scratch.publish(["index.html": "old"])
    let made = Atomic(0)
    let site = (0..<10_000).map { number in
      Page(path: "\(number).html") { _ in
        made.add(1, ordering: .relaxed)
        if number == 20 { throw Fault() }
      }
    }
    let failure = PublishingFailure(
      path: "\(scratch.output)/20.html", reason: .unmade("no figure of that name"))
    #expect(throws: failure) { try scratch.publisher().publish(site) }
    #expect(made.load(ordering: .relaxed) < 10_000)
    #expect(try scratch.files() == ["index.html": "old"])
    #expect(try scratch.names() == ["public"])
  }

  @Test("Of several failures that of the lowest task is thrown")
  func lowest() throws {
    let crew = Crew(size: 1)
    let failure = PublishingFailure(path: "3", reason: .unsafePath)
    #expect(throws: failure) {
      _ = try crew.work(through: 9, from: 0) { _, task throws(PublishingFailure) in
        if task >= 3 { throw PublishingFailure(path: "\(task)", reason: .unsafePath) }
      }
    }
  }

  @Test("Every task is done once, whoever does it", arguments: [1, 2, 5])
  func once(size: Int) throws {
    let states = try Crew(size: size).work(through: 1001, from: [Int]()) { state, task in
      state.append(task)
    }
    #expect(states.flatMap(\.self).sorted() == Array(0..<1001))
  }
}
