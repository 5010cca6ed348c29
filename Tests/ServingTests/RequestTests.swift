import Testing

@testable import Serving

@Suite("The head of a request")
struct RequestTests {
  private func request(_ lines: String...) throws(Status) -> Request {
    try Request(parsing: Array(lines.joined(separator: "\r\n").utf8))
  }

  @Test("What matters is read, whatever the case of a field's name")
  func read() throws {
    let request = try request(
      "HEAD /a?b HTTP/1.1", "hOST: localhost:8000", "If-None-Match: \"x\" ", "CONNECTION: Close")
    #expect(request.method == .head)
    #expect(request.target == "/a?b")
    #expect(request.host == "localhost:8000")
    #expect(request.ifNoneMatch == "\"x\"")
    #expect(request.ifModifiedSince == nil)
    #expect(!request.keepsAlive)
    #expect(request.bodyLength == 0)
  }

  @Test("A connection is kept by HTTP/1.1 and not by HTTP/1.0, which may leave out the host")
  func versions() throws {
    #expect(try request("GET / HTTP/1.1", "Host: a").keepsAlive)
    #expect(try !request("GET / HTTP/1.0").keepsAlive)
  }

  @Test("A body is counted where its length is given, and endless where it comes in chunks")
  func bodies() throws {
    #expect(try request("POST / HTTP/1.1", "Host: a", "Content-Length: 12").bodyLength == 12)
    #expect(
      try request("POST / HTTP/1.1", "Host: a", "Transfer-Encoding: chunked").bodyLength == nil)
  }

  @Test(
    "What is no request, or could be read in two ways, is refused",
    arguments: [
      ["GET /"], ["GET  / HTTP/1.1", "Host: a"], ["GET / HTTP/1.1"], [""],
      ["GET http://a/ HTTP/1.1"],
      ["GET / HTTP/1.1", "Host: a", "Host: b"], ["GET / HTTP/1.1", "Host : a"],
      ["GET / HTTP/1.1", "Host: a", " folded: b"], ["GET / HTTP/1.1", "Host: a", "no colon"],
      ["POST / HTTP/1.1", "Host: a", "Content-Length: 1, 1"],
      ["POST / HTTP/1.1", "Host: a", "Content-Length: -1"],
      ["POST / HTTP/1.1", "Host: a", "Content-Length: 1", "Transfer-Encoding: chunked"],
      ["GET /\u{1} HTTP/1.1", "Host: a"],
    ])
  func refused(lines: [String]) {
    #expect(throws: Status.badRequest) {
      try Request(parsing: Array(lines.joined(separator: "\r\n").utf8))
    }
  }

  @Test("Another version of the protocol is refused by name")
  func version() {
    #expect(throws: Status.versionNotSupported) { try request("GET / HTTP/2.0", "Host: a") }
  }
}
