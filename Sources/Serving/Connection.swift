import FlyingSocks

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A browser at the other end, whose requests are answered one after another.
struct Connection {
  private let socket: AsyncSocket
  private let responder: Responder

  /// What has been read and not yet used.
  private var pending: [UInt8] = []

  /// More than any browser sends in one head, in bytes.
  private static let longestHead = 32_768

  /// Bodies are of no use here; one up to this many bytes is read, so that its sender hears the answer.
  private static let longestBody = 1_048_576

  init(_ socket: AsyncSocket, _ responder: Responder) {
    self.socket = socket
    self.responder = responder
  }

  /// Answers until either side has had enough.
  mutating func serve() async {
    defer { try? socket.close() }
    do {
      while let head = try await nextHead() {
        let request = try Request(parsing: head)
        let endsHere = try await !skipBody(of: request) || !request.keepsAlive
        let response = await responder.response(to: request)
        try await send(response, withBody: request.method != .head, isLast: endsHere)
        if endsHere { return await hearOut() }
      }
    } catch let status as Status {
      try? await send(Response(refusing: status), withBody: true, isLast: true)
      await hearOut()
    } catch {
      // The browser has gone; there is nobody to tell.
    }
  }

  private func send(_ response: Response, withBody: Bool, isLast: Bool) async throws {
    let bytes = response.encoded(withBody: withBody, isLast: isLast, at: .now)
    try await socket.write(Data(bytes))
  }

  /// Says that no more follows, and reads for a while what the browser still sends: closed before
  /// that, a connection is reset, and the answer lost with it.
  private func hearOut() async {
    guard shutdown(socket.socket.file.rawValue, Int32(SHUT_WR)) == 0 else { return }
    for _ in 0..<256 {
      guard (try? await socket.read(atMost: 4_096)) != nil else { return }
    }
  }

  /// The next request up to its empty line; nil where the browser has closed the connection.
  private mutating func nextHead() async throws -> [UInt8]? {
    while true {
      if let end = pending.firstRange(of: Connection.emptyLine) {
        let head = Array(pending[..<end.lowerBound])
        pending.removeSubrange(..<end.upperBound)
        return head
      }
      if pending.count > Connection.longestHead { throw Status.fieldsTooLarge }
      if try await !readMore() { return nil }
    }
  }

  private static let emptyLine = Array("\r\n\r\n".utf8)

  /// - Returns: Whether what follows is another request.
  private mutating func skipBody(of request: Request) async throws -> Bool {
    guard var rest = request.bodyLength, rest <= Connection.longestBody else { return false }
    while true {
      let count = min(rest, pending.count)
      pending.removeFirst(count)
      rest -= count
      if rest == 0 { return true }
      if try await !readMore() { return false }
    }
  }

  private mutating func readMore() async throws -> Bool {
    do {
      pending += try await socket.read(atMost: 4_096)
      return true
    } catch SocketError.disconnected {
      return false
    }
  }
}
