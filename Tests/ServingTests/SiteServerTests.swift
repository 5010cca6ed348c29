import Testing

@testable import Serving

@Suite("A served site", .timeLimit(.minutes(2)))
struct SiteServerTests {
  private static let files = [
    "index.html": "<head></head>home", "404.html": "<head></head>gone",
    "404/1.html": "<head></head>gone from a folder", "units/index.html": "units",
    "units/D01.html": "unit", "assets/portal.css": "p{}", "data/a.csv": "项目",
    "empty/only.txt": "x",
  ]

  @Test("A file comes with its type, its length and what tells it from others")
  func files() async throws {
    let site = try RunningSite(SiteServerTests.files)
    let page = try await site.ask("/units/D01.html")
    #expect(page.status == 200 && page.body == "unit")
    #expect(page["Content-Type"] == "text/html; charset=utf-8")
    #expect(page["Content-Length"] == "4")
    #expect(page["Cache-Control"] == "no-cache")
    #expect(page["X-Content-Type-Options"] == "nosniff")
    let table = try await site.ask("/data/a.csv")
    #expect(table["Content-Type"] == "text/csv; charset=utf-8" && table.body == "项目")
    #expect(try await site.ask("/assets/portal.css?v=1").body == "p{}")
  }

  @Test("A folder's first page stands at its address with a slash, to which the other leads")
  func folders() async throws {
    let site = try RunningSite(SiteServerTests.files)
    #expect(try await site.ask("/").body == "<head></head>home")
    #expect(try await site.ask("/units/").body == "units")
    let moved = try await site.ask("/units?a=b")
    #expect(moved.status == 301 && moved["Location"] == "/units/?a=b")
    #expect(try await site.ask("/empty/").status == 404)
    #expect(try await site.ask("/empty").status == 404)
    #expect(try await site.ask("/units/D01.html/").status == 404)
  }

  @Test("HEAD is answered as GET without the body, and nothing else is answered")
  func methods() async throws {
    let site = try RunningSite(SiteServerTests.files)
    let head = try await site.ask("/units/D01.html", method: "HEAD")
    #expect(head.status == 200 && head["Content-Length"] == "4" && head.body.isEmpty)
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "get"] {
      let answer = try await site.ask("/", method: method)
      #expect(answer.status == 405 && answer["Allow"] == "GET, HEAD")
    }
  }

  @Test("A browser that has the file is not sent it again")
  func validators() async throws {
    let site = try RunningSite(SiteServerTests.files)
    let first = try await site.ask("/")
    let tag = try #require(first["ETag"])
    let time = try #require(first["Last-Modified"])
    for field in [
      "If-None-Match: \(tag)", "If-None-Match: \"other\", W/\(tag)", "If-Modified-Since: \(time)",
      "If-Modified-Since: Fri, 31 Dec 2100 00:00:00 GMT",
    ] {
      let again = try await site.ask("/", field)
      #expect(again.status == 304 && again.body.isEmpty && again["ETag"] == tag, "\(field)")
    }
    for field in [
      "If-None-Match: \"other\"", "If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT",
      "If-Modified-Since: yesterday",
    ] {
      #expect(try await site.ask("/", field).status == 200, "\(field)")
    }
    let both = try await site.ask("/", "If-None-Match: \"other\"", "If-Modified-Since: \(time)")
    #expect(both.status == 200)
  }

  @Test("What is missing gets the site's own page for its depth")
  func missing() async throws {
    let site = try RunningSite(SiteServerTests.files)
    let top = try await site.ask("/none.html")
    #expect(top.status == 404 && top.body == "<head></head>gone")
    #expect(try await site.ask("/units/none.html").body == "<head></head>gone from a folder")
    #expect(try await site.ask("/a/b/c").body == "404 Not Found\n")
  }

  @Test(
    "No path leaves the folder",
    arguments: [
      "/../secret", "/%2e%2e/secret", "/units/..%2f..%2fsecret", "/.portal", "/%2Eportal",
      "/index.html%00.css", "//127.0.0.1/", "/..%5c", "/%c0%ae%c0%ae/secret",
    ])
  func confined(target: String) async throws {
    let site = try RunningSite(SiteServerTests.files)
    #expect(try await site.ask(target).status == 404)
  }

  @Test("A name that others could give this machine is not answered to")
  func hosts() async throws {
    let site = try RunningSite(SiteServerTests.files)
    for host in ["localhost", "127.0.0.1:8000", "[::1]:8000", "portal.localhost"] {
      #expect(try await site.ask("/", host: host).status == 200, "\(host)")
    }
    for host in ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:8000"] {
      #expect(try await site.ask("/", host: host).status == 421, "\(host)")
    }
  }

  @Test("Requests on one connection are answered in turn, a body is passed over")
  func connection() async throws {
    let site = try RunningSite(SiteServerTests.files)
    let text = try await site.send(
      "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nGET /"
        + "GET /units/D01.html HTTP/1.1\r\nHost: localhost\r\n\r\n"
        + "GET /assets/portal.css HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    #expect(text.components("HTTP/1.1 405") == 2 && text.components("HTTP/1.1 200") == 3)
    #expect(text.hasSuffix("p{}"))
  }

  @Test("What is no request, or too long, is refused and ends the connection")
  func refused() async throws {
    let site = try RunningSite(SiteServerTests.files)
    #expect(try await site.send("hello\r\n\r\n").hasPrefix("HTTP/1.1 400 "))
    let long = "GET / HTTP/1.1\r\nA: \(String(repeating: "a", count: 40_000))"
    #expect(try await site.send(long).hasPrefix("HTTP/1.1 431 "))
  }

  @Test("Many browsers at once are all answered")
  func crowd() async throws {
    let site = try RunningSite(SiteServerTests.files)
    let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<60 { group.addTask { try await site.ask("/").status } }
      return try await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(statuses == Array(repeating: 200, count: 60))
  }

  @Test("A port that is taken is said so, with what to do")
  func taken() throws {
    let first = try Listener(host: "127.0.0.1", port: 0)
    let failure = #expect(throws: ServingFailure.self) {
      try Listener(host: "localhost", port: first.port)
    }
    #expect(failure?.description.contains("choose another port") == true)
    for host in ["example.org", "127.0.0.1.1", ""] {
      #expect(throws: ServingFailure.self) { try Listener(host: host, port: 0) }
    }
  }
}

extension String {
  /// One more than how often a text occurs.
  fileprivate func components(_ text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count
  }
}
