import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// `portal serve` on a temporary folder, running until it is ended.
final class ServingPortal {
  /// What it serves at, as it said.
  let address: String
  private let process: Process
  private let files: TemporaryFolder

  struct SaidNothing: Error {}

  init(_ content: LeastContent, _ options: String...) async throws {
    files = try TemporaryFolder()
    process = try Portal.start(
      ["serve", "--port", "0", "--output", content.path("site")] + options
        + ["--content", content.path("content")], saying: files)
    for _ in 0..<400 {
      let said = try String(contentsOf: files.url.appending(path: "out"), encoding: .utf8)
      if let end = said.firstRange(of: " shows ") {
        address = String(said[..<end.lowerBound])
        return
      }
      if !process.isRunning { break }
      try await Task.sleep(for: .milliseconds(50))
    }
    process.terminate()
    throw SaidNothing()
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  /// The first page, as soon as it is as asked for; it is waited for up to 20 seconds.
  func page(_ isRight: (String) -> Bool) async throws -> String {
    let url = try #require(URL(string: address))
    var page = ""
    for _ in 0..<200 {
      var request = URLRequest(url: url, timeoutInterval: 5)
      request.cachePolicy = .reloadIgnoringLocalCacheData
      page = String(decoding: try await URLSession.shared.data(for: request).0, as: UTF8.self)
      if isRight(page) { return page }
      try await Task.sleep(for: .milliseconds(100))
    }
    Issue.record("The page stayed otherwise: \(page)")
    return page
  }

  /// As Ctrl-C does.
  func end() -> Int32 {
    process.interrupt()
    process.waitUntilExit()
    return process.terminationStatus
  }

  var output: String { said("out") }
  var errors: String { said("err") }

  private func said(_ name: String) -> String {
    (try? String(contentsOf: files.url.appending(path: name), encoding: .utf8)) ?? ""
  }
}
