/// Makes every link of one page: relative, so that the folder works under any path and from a disk.
struct Linker: Hashable, Sendable {
  /// From the page's folder to the site's top: empty, or `../` once or more.
  let root: String

  init(from page: Address) {
    root = String(repeating: "../", count: page.depth)
  }

  func callAsFunction(_ address: Address, fragment: String? = nil) -> String {
    TextBlock.text { text in
      text.add(root)
      text.add(percentEncoded(address.path))
      if let fragment {
        text.add("#")
        text.add(percentEncoded(fragment))
      }
    }
  }
}

/// A path with every byte escaped that RFC 3986 does not allow in one.
func percentEncoded(_ path: String) -> String {
  var path = path
  guard !path.withUTF8({ $0.allSatisfy(isPathByte) }) else { return path }
  var text = ""
  for byte in path.utf8 {
    if isPathByte(byte) {
      text.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      let digits = String(byte, radix: 16, uppercase: true)
      text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
  }
  return text
}

private func isPathByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"),
    UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "="),
    UInt8(ascii: "&"):
    true
  default: false
  }
}
