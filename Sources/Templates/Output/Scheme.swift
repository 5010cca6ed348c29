/// The scheme of a URL (RFC 3986, 3.1), which decides whether following it may run a script.
enum Scheme {
  /// In lower case; what a record may link to besides places of the site itself.
  static let allowed: [StaticString] = ["http", "https", "mailto"]

  /// Makes `javascript:x` a file of that name beside the page (RFC 3986, 4.2), which is also what
  /// a file name with a colon needs.
  static let neutralPrefix: StaticString = "./"

  /// Whether a URL's text has an allowed scheme, or none.
  ///
  /// What precedes the first of `:`, `/`, `?` and `#` must be an allowed name to the byte, so that
  /// blanks and controls, which browsers skip, hide nothing.
  static func isHarmless(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    for (index, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: ":"): return isAllowed(UnsafeBufferPointer(rebasing: text[..<index]))
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      default: continue
      }
    }
    return true
  }

  static func isAllowed(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    allowed.contains { known in
      known.withUTF8Buffer { $0.elementsEqual(name.lazy.map { $0 | 0x20 }) }
    }
  }
}
