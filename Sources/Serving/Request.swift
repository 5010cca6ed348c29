/// The head of an HTTP/1 request, as far as it matters to a server of files (RFC 9112).
struct Request: Hashable, Sendable {
  enum Method: Hashable, Sendable {
    case get
    case head
    case other
  }

  let method: Method

  /// What is asked for: a path, and behind `?` a query, both as they were sent.
  let target: String

  /// What the client asked the server by; empty where an old client left it out.
  let host: String

  /// Whether another request may follow on the connection.
  let keepsAlive: Bool

  /// In bytes; nil where its end is marked otherwise than by its length.
  let bodyLength: Int?

  /// The validators of what the client holds (RFC 9110, section 13).
  let ifNoneMatch: String?
  let ifModifiedSince: String?

  /// - Parameter head: Everything before the empty line, without its line end.
  /// - Throws: The status that says why the request is refused.
  init(parsing head: some Collection<UInt8>) throws(Status) {
    var lines = try Request.lines(of: head)[...]
    let parts = (lines.popFirst() ?? "").split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, !parts[1].isEmpty else { throw .badRequest }
    guard parts[2] == "HTTP/1.1" || parts[2] == "HTTP/1.0" else { throw .versionNotSupported }
    let fields = try RequestFields(lines)
    let isNew = parts[2] == "HTTP/1.1"
    switch parts[0] {
    case "GET": method = .get
    case "HEAD": method = .head
    default: method = .other
    }
    guard parts[1].first == "/" else { throw .badRequest }
    target = String(parts[1])
    guard let host = try fields.only("host") ?? (isNew ? nil : "") else { throw .badRequest }
    self.host = host
    keepsAlive = isNew && !fields.list("connection").contains("close")
    ifNoneMatch = try fields.only("if-none-match")
    ifModifiedSince = try fields.only("if-modified-since")
    let length = try fields.only("content-length")
    let isChunked = !fields.list("transfer-encoding").isEmpty
    if let length, length.utf8.contains(where: { !(0x30...0x39).contains($0) }) || isChunked {
      throw .badRequest
    }
    bodyLength = isChunked ? nil : length.map { Int($0) ?? .max } ?? 0
  }

  private static func lines(of head: some Collection<UInt8>) throws(Status) -> [String] {
    var lines: [String] = []
    for line in String(decoding: head, as: UTF8.self).unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let text = line.last == "\r" ? line.dropLast() : line
      if text.contains(where: { $0.value < 0x20 && $0 != "\t" || $0.value == 0x7F }) {
        throw .badRequest
      }
      lines.append(String(text))
    }
    return lines
  }
}

/// The fields of a request by their names in small letters.
private struct RequestFields {
  private var all: [(name: String, value: String)] = []

  /// - Throws: Where a line is no field: without a colon, folded, with a blank in its name.
  init(_ lines: some Sequence<String>) throws(Status) {
    for line in lines {
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { throw .badRequest }
      let name = line[..<colon]
      if name.isEmpty || name.contains(where: \.isWhitespace) { throw .badRequest }
      let value = line[line.utf8.index(after: colon)...]
      all.append((name.lowercased(), trimmed(value)))
    }
  }

  /// - Throws: Where it stands more than once with different values.
  func only(_ name: String) throws(Status) -> String? {
    let values = Set(all.lazy.filter { $0.name == name }.map(\.value))
    if values.count > 1 { throw .badRequest }
    return values.first
  }

  /// The parts of a field that is a list, in small letters.
  func list(_ name: String) -> [String] {
    all.filter { $0.name == name }.flatMap { $0.value.split(separator: ",") }
      .map { trimmed($0).lowercased() }
  }
}

/// Without blanks and tabs at either end.
func trimmed(_ text: some StringProtocol) -> String {
  let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
  let start = text.drop(while: isBlank)
  return String(
    start[..<(start.lastIndex { !isBlank($0) }.map { start.index(after: $0) } ?? start.startIndex)])
}
