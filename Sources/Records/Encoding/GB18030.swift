#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// GB18030 as UTF-8, by the C library: all of it, or what stands before the first bytes that are
/// no character; nothing where the library does not know the encoding.
func decodeGB18030(_ bytes: [UInt8]) -> (utf8: [UInt8], isWhole: Bool) {
  guard let converter = iconv_open("UTF-8", "GB18030"), Int(bitPattern: converter) != -1 else {
    return ([], false)
  }
  defer { iconv_close(converter) }
  // Two bytes may become four (ideographs outside the Basic Multilingual Plane), none become more.
  var output = [UInt8](repeating: 0, count: bytes.count * 2 + 16)
  var input = bytes.map(CChar.init(bitPattern:))
  var (remaining, free) = (input.count, output.count)
  let isWhole = input.withUnsafeMutableBufferPointer { source in
    output.withUnsafeMutableBytes { target in
      var from = source.baseAddress
      var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
      return iconv(converter, &from, &remaining, &to, &free) != -1
    }
  }
  output.removeLast(free)
  return (output, isWhole && remaining == 0)
}
