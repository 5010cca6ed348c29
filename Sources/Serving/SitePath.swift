/// What a request's target names below the site's folder.
struct SitePath: Hashable, Sendable {
  /// Decoded; none stands for the first page.
  let names: [String]

  /// Whether the path ends with a slash, as a folder's does.
  let isFolder: Bool

  /// What stands behind `?`; empty where there is none.
  let query: String

  /// - Returns: nil for what cannot name a file of a site: a path that goes up, has an empty part, a
  ///   name that begins with a dot, or bytes that are no UTF-8 or move a cursor.
  init?(_ target: String) {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first, path.first == "/" else { return nil }
    query = parts.count > 1 ? String(parts[1]) : ""
    var names: [String] = []
    let encoded = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    for (number, part) in encoded.enumerated() {
      if part.isEmpty, number == encoded.count - 1 { break }
      guard let name = percentDecoded(part), SitePath.isPlain(name) else { return nil }
      names.append(name)
    }
    self.names = names
    isFolder = encoded.last?.isEmpty ?? true
  }

  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.first != UInt8(ascii: ".")
      && !name.unicodeScalars.contains {
        $0.value < 0x20 || $0.value == 0x7F || $0 == "/" || $0 == "\\"
      }
  }

  /// The address of the same path as a folder.
  var folderAddress: String {
    "/" + names.map { percentEncoded($0) + "/" }.joined() + (query.isEmpty ? "" : "?\(query)")
  }
}

/// - Returns: nil where a percent sign has no two digits behind it, or the bytes are no UTF-8.
private func percentDecoded(_ text: Substring) -> String? {
  var bytes: [UInt8] = []
  var rest = text.utf8[...]
  while let byte = rest.popFirst() {
    if byte != UInt8(ascii: "%") {
      bytes.append(byte)
      continue
    }
    guard let high = rest.popFirst().flatMap(hexValue), let low = rest.popFirst().flatMap(hexValue)
    else { return nil }
    bytes.append(high << 4 | low)
  }
  return String(validating: bytes, as: UTF8.self)
}

private func hexValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}

/// Everything but the characters that need no encoding anywhere (RFC 3986, section 2.3).
private func percentEncoded(_ name: String) -> String {
  var text = ""
  for byte in name.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      text.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      text += byte < 16 ? "%0\(digits)" : "%\(digits)"
    }
  }
  return text
}
