import Foundation
import Testing

@testable import Publishing

/// Each of these runs in a process of its own, which it ends or cripples.
@Suite("A publication that is ended in the middle")
struct InterruptionTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test("A killed build leaves the old site whole, and the next build clears what it left")
  func killed() async throws {
    let old = ["index.html": "old", "a/b.html": "old"]
    try scratch.publish(old)
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = scratch.output as String] in
      let site = (0..<100).map { number in
        Page(path: "a/\(number).html") { buffer in
          buffer.append(contentsOf: "new".utf8)
          if number == 60 { kill(getpid(), SIGKILL) }
        }
      }
      _ = try Publisher(output: path, jobs: 2, program: "portal test").publish(site)
    }
    #expect(try scratch.files() == old)
    #expect(try scratch.names() == [".public.lock", ".public.staging", "public"])
    let outcome = try scratch.publish(["index.html": "new"])
    #expect(outcome.removed == 1)
    #expect(try scratch.files() == ["index.html": "new"])
    #expect(try scratch.names() == ["public"])
  }

  @Test("A file that finds no room fails the build, named, and leaves the old site and no litter")
  func noRoom() async throws {
    let old = ["index.html": "old"]
    try scratch.publish(old)
    await #expect(processExitsWith: .success) { [path = scratch.output as String] in
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 10_000, rlim_max: 10_000)
      #expect(setrlimit(__rlimit_resource_t(1), &limit) == 0)
      let large = Page(path: "a/large.html") { $0 += [UInt8](repeating: 0, count: 20_000) }
      let failure = PublishingFailure(path: "\(path)/a/large.html", reason: .system(EFBIG))
      #expect(throws: failure) {
        try Publisher(output: path, jobs: 2, program: "portal test").publish([large])
      }
    }
    #expect(try scratch.files() == old)
    #expect(try scratch.names() == ["public"])
  }

  @Test("A folder that holds the working or the home folder is refused")
  func inUse() async throws {
    try scratch.publish(["a/index.html": "old"])
    await #expect(processExitsWith: .success) { [path = scratch.output as String] in
      #expect(chdir("\(path)/a") == 0)
      #expect(throws: PublishingFailure(path: path, reason: .inUse("the working folder"))) {
        try Publisher(output: path, jobs: 2, program: "portal test").publish([])
      }
      #expect(chdir("/") == 0 && setenv("HOME", "\(path)/a", 1) == 0)
      #expect(throws: PublishingFailure(path: path, reason: .inUse("\(path)/a"))) {
        try Publisher(output: path, jobs: 2, program: "portal test").publish([])
      }
    }
    #expect(try scratch.files() == ["a/index.html": "old"])
  }
}
