import Diagnostics

/// `/`, `?` or `#`.
private func endsScheme(_ byte: UInt8) -> Bool {
  byte == 0x2F || byte == 0x3F || byte == 0x23
}

/// Why a destination is refused.
enum DestinationFailure: Error {
  case empty
  case absolute
  case malformed
  case scheme(String)

  var rule: Rule {
    switch self {
    case .empty: .linkEmpty
    case .absolute: .linkAbsolute
    case .malformed: .linkMalformed
    case .scheme: .linkScheme
    }
  }
}

extension Destination {
  /// Reads a destination whose backslashes and entities are resolved already.
  init(parsing url: [UInt8]) throws(DestinationFailure) {
    if url.isEmpty { throw .empty }
    guard url.count <= NarrativeLimits.destination, url.first != 0x20, url.last != 0x20,
      url.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
    else { throw .malformed }
    if let colon = url.firstIndex(of: 0x3A), !url[..<colon].contains(where: endsScheme) {
      self = .web(try Destination.address(url, colon))
    } else {
      self = try Destination.local(url)
    }
  }

  /// - Parameter colon: after what browsers may take for a scheme (RFC 3986, 3.1).
  private static func address(_ url: [UInt8], _ colon: Int) throws(DestinationFailure) -> String {
    let scheme = String(decoding: url[..<colon], as: UTF8.self).lowercased()
    let rest = url[(colon + 1)...]
    switch scheme {
    case "https", "http":
      guard rest.starts(with: [0x2F, 0x2F]) else { throw .malformed }
      let host = rest.dropFirst(2).prefix { !endsScheme($0) }
      guard let first = host.first, isNameByte(first), host.allSatisfy(isHostByte) else {
        throw .malformed
      }
    case "mailto":
      guard rest.contains(0x40) else { throw .malformed }
    default: throw .scheme(scheme)
    }
    return percentEncoded(url)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  /// Letters, digits, `-` `.` `_` and the `:` before a port.
  private static func isHostByte(_ byte: UInt8) -> Bool {
    isNameByte(byte) || [0x2D, 0x2E, 0x3A, 0x5F].contains(byte)
  }

  private static func local(_ url: [UInt8]) throws(DestinationFailure) -> Destination {
    let parts = url.split(separator: 0x23, maxSplits: 1, omittingEmptySubsequences: false)
    if parts[0].contains(0x3F) { throw .malformed }
    let path = try percentDecoded(parts[0])
    let fragment = parts.count > 1 ? try percentDecoded(parts[1]) : nil
    if let first = path.utf8.first, first == 0x2F || first == 0x5C { throw .absolute }
    if path.utf8.contains(where: { $0 == 0x3A || $0 == 0x5C }) { throw .malformed }
    if path.isEmpty, (fragment ?? "").isEmpty { throw .empty }
    return .local(path: path, fragment: fragment)
  }

  private static func percentDecoded(_ text: ArraySlice<UInt8>) throws(DestinationFailure)
    -> String
  {
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      if byte == 0x25 {
        guard let high = rest.popFirst().flatMap(hexValue),
          let low = rest.popFirst().flatMap(hexValue)
        else { throw .malformed }
        bytes.append(high << 4 | low)
      } else {
        bytes.append(byte)
      }
    }
    guard let decoded = String(validating: bytes, as: UTF8.self),
      decoded.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !$0.isRefused })
    else { throw .malformed }
    return decoded
  }

  /// Escapes what the URL Standard has no place for, and a `%` that escapes nothing.
  private static func percentEncoded(_ bytes: [UInt8]) -> String {
    var encoded: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let isEscape =
        index + 2 < bytes.count && hexValue(bytes[index + 1]) != nil
        && hexValue(bytes[index + 2]) != nil
      if isUnsafe(byte) || byte == 0x25 && !isEscape {
        encoded += [0x25, hexDigit(byte >> 4), hexDigit(byte & 15)]
      } else {
        encoded.append(byte)
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// Blank and ``"<>[\]^`{|}``.
  private static func isUnsafe(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x22, 0x3C, 0x3E, 0x5B...0x5E, 0x60, 0x7B...0x7D: true
    default: false
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
