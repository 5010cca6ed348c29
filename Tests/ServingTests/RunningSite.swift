import Foundation
import Publishing

@testable import Serving

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A published site that is being served for one test, at a port of the system's choice.
final class RunningSite: Sendable {
  let listener: Listener
  let preview: Preview?
  private let folder: URL
  private let task: Task<Void, any Error>

  init(_ files: [String: String], isPreview: Bool = false) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "serving-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let output = folder.appending(path: "public").path
    listener = try Listener(host: "127.0.0.1", port: 0)
    preview = isPreview ? Preview() : nil
    let server = SiteServer(PublishedSite(at: output), at: listener, preview: preview)
    task = Task { try await server.run() }
    try publish(files)
  }

  deinit {
    task.cancel()
    try? FileManager.default.removeItem(at: folder)
  }

  func publish(_ files: [String: String]) throws {
    let pages = files.sorted { $0.key < $1.key }.map { path, text in
      Page(path: path) { $0.append(contentsOf: text.utf8) }
    }
    let output = folder.appending(path: "public").path
    _ = try Publisher(output: output, apartFrom: [], jobs: 1, program: "test").publish(pages)
  }

  struct Answer: Sendable {
    let status: Int
    let fields: [String: String]
    let body: String

    subscript(field: String) -> String? { fields[field] }
  }

  /// Sends bytes as they are and reads until the server closes the connection.
  func send(_ request: String) async throws -> String {
    let port = listener.port
    // On a thread of its own: one that blocks among those of the tasks keeps the server waiting.
    return try await withCheckedThrowingContinuation { done in
      Thread.detachNewThread {
        done.resume(with: Result { try exchange(Array(request.utf8), port: port) })
      }
    }
  }

  /// One request on a connection of its own.
  func ask(
    _ target: String, method: String = "GET", host: String = "localhost", _ fields: String...
  ) async throws -> Answer {
    let lines = ["\(method) \(target) HTTP/1.1", "Host: \(host)", "Connection: close"] + fields
    return Answer(try await send(lines.joined(separator: "\r\n") + "\r\n\r\n"))
  }
}

extension RunningSite.Answer {
  init(_ text: String) {
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    let lines = (parts.first ?? "").split(separator: "\r\n")
    status = lines.first.flatMap { Int($0.dropFirst(9).prefix(3)) } ?? 0
    let pairs = lines.dropFirst().map { line in
      let colon = line.firstIndex(of: ":") ?? line.endIndex
      return (String(line[..<colon]), String(line[colon...].dropFirst(2)))
    }
    fields = Dictionary(pairs) { $0 + "," + $1 }
    body = parts.count > 1 ? String(parts[1]) : ""
  }
}

private struct ConnectionFailed: Error {}

/// What a server at a port of this machine says to a text, until it closes or 15 seconds are over.
private func exchange(_ request: [UInt8], port: Int) throws -> String {
  #if canImport(Glibc)
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  #else
    let descriptor = socket(AF_INET, SOCK_STREAM, 0)
  #endif
  defer { close(descriptor) }
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = in_port_t(UInt16(port).bigEndian)
  address.sin_addr.s_addr = inet_addr("127.0.0.1")
  let connected = withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
  }
  guard connected == 0 else { throw ConnectionFailed() }
  var patience = timeval(tv_sec: 15, tv_usec: 0)
  setsockopt(
    descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  guard write(descriptor, request, request.count) == request.count else { throw ConnectionFailed() }
  var answer: [UInt8] = []
  var room = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(descriptor, &room, room.count)
    if count < 0 { throw ConnectionFailed() }
    if count == 0 { return String(decoding: answer, as: UTF8.self) }
    answer += room[..<count]
  }
}
