import Templates

/// Makes every link of one page: relative, so that the folder works under any path and from a disk.
struct Linker: Hashable, Sendable {
  /// From the page's folder to the site's top: empty, or `../` once or more.
  let root: String

  init(from page: Address) {
    root = String(repeating: "../", count: page.depth)
  }

  func callAsFunction(_ address: Address, fragment: String? = nil) -> String {
    Output.text { write(address, fragment: fragment, to: &$0) }
  }

  /// The same where it lands.
  func write(_ address: Address, fragment: String? = nil, to output: inout Output) {
    output.add(root)
    address.write(to: &output) { $1.add(percentEncoding: $0) }
    if let fragment {
      output.add(UInt8(ascii: "#"))
      output.add(percentEncoding: fragment)
    }
  }
}

/// A path with every byte escaped that RFC 3986 does not allow in one.
func percentEncoded(_ path: String) -> String {
  Output.text { $0.add(percentEncoding: path) }
}

extension Output {
  /// A path or fragment with every byte escaped that RFC 3986 does not allow in one.
  mutating func add(percentEncoding path: String) {
    // A string that does not lie in one piece comes from elsewhere than Swift.
    if path.utf8.withContiguousStorageIfAvailable({ add(percentEncoding: $0) }) == nil {
      Array(path.utf8).withUnsafeBufferPointer { add(percentEncoding: $0) }
    }
  }

  private mutating func add(percentEncoding path: UnsafeBufferPointer<UInt8>) {
    guard !path.allSatisfy(isPathByte) else { return add(path) }
    for byte in path {
      if isPathByte(byte) {
        add(byte)
      } else {
        add(UInt8(ascii: "%"))
        add(hexDigit(byte >> 4))
        add(hexDigit(byte & 0xF))
      }
    }
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

/// Letters, digits and `&-./=_~`.
private func isPathByte(_ byte: UInt8) -> Bool {
  byte < 0x40
    ? 0x23FF_E040_0000_0000 >> UInt64(byte) & 1 == 1
    : byte < 0x80 && 0x47FF_FFFE_87FF_FFFE >> UInt64(byte - 0x40) & 1 == 1
}
