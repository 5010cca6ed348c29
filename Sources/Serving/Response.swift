/// An answer with all of its bytes.
struct Response: Hashable, Sendable {
  let status: Status

  /// Names and values, in the order in which they are sent.
  var fields: [Field]
  var body: [UInt8]

  struct Field: Hashable, Sendable {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  init(_ status: Status, fields: [Field] = [], body: [UInt8] = []) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// A line for people, with the status before it.
  init(refusing status: Status, saying text: String = "", fields: [Field] = []) {
    let line = "\(status.rawValue) \(status.phrase)\(text.isEmpty ? "" : ": \(text)")\n"
    self.init(
      status, fields: [.type("text/plain; charset=utf-8"), .uncached] + fields,
      body: Array(line.utf8))
  }

  /// What goes over the wire.
  ///
  /// - Parameters:
  ///   - withBody: Not for HEAD, which is answered with the fields of GET.
  ///   - isLast: Whether the connection ends with it.
  func encoded(withBody: Bool, isLast: Bool, at now: HTTPDate) -> [UInt8] {
    var text = "HTTP/1.1 \(status.rawValue) \(status.phrase)\r\nDate: \(now)\r\n"
    for field in fields { text += "\(field.name): \(field.value)\r\n" }
    // A browser shall take nothing for what it is not called, and show nothing of this to others.
    text += "X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n"
    if status != .notModified { text += "Content-Length: \(body.count)\r\n" }
    text += isLast ? "Connection: close\r\n\r\n" : "\r\n"
    return Array(text.utf8) + (withBody && status != .notModified ? body : [])
  }
}

extension Response.Field {
  static func type(_ type: String) -> Response.Field { .init("Content-Type", type) }

  /// To be asked for anew before each use.
  static var revalidated: Response.Field { .init("Cache-Control", "no-cache") }

  static var uncached: Response.Field { .init("Cache-Control", "no-store") }
}
