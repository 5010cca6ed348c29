/// In what form a file's characters were written.
public enum TextEncoding: String, Hashable, Sendable {
  case utf8 = "UTF-8"
  case utf8WithMark = "UTF-8 with BOM"
  /// The Chinese national standard, of which GBK and GB 2312 are parts.
  case gb18030 = "GB18030"
}

/// A file's text as UTF-8, without a byte order mark.
public struct DecodedText: Hashable, Sendable {
  public let bytes: [UInt8]
  public let encoding: TextEncoding
}

/// Bytes that are text in no known encoding.
struct DecodingFault: Error, Hashable {
  /// Of the first character that cannot be read, 1 for the first; columns in Unicode scalars.
  let line: Int
  let column: Int
}

extension DecodedText {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Detects the encoding and reads all bytes in it.
  ///
  /// What is not UTF-8 is GB18030, unless it is UTF-8 but for a few bytes: almost any bytes make
  /// some Chinese characters in GB18030, and an office should see its fault, not a table of
  /// nonsense.
  init(decoding bytes: [UInt8]) throws(DecodingFault) {
    let isMarked = bytes.starts(with: DecodedText.mark)
    let text = isMarked ? Array(bytes.dropFirst(DecodedText.mark.count)) : bytes
    guard let failure = firstInvalidUTF8(in: text) else {
      self.init(bytes: text, encoding: isMarked ? .utf8WithMark : .utf8)
      return
    }
    guard !isMarked, !looksLikeUTF8(text) else {
      throw DecodingFault(after: text[..<failure])
    }
    let (decoded, isWhole) = decodeGB18030(text)
    guard isWhole else { throw DecodingFault(after: decoded[...]) }
    self.init(bytes: decoded, encoding: .gb18030)
  }
}

extension DecodingFault {
  /// - Parameter valid: the UTF-8 before the fault.
  fileprivate init(after valid: ArraySlice<UInt8>) {
    let lineStart = (valid.lastIndex(of: .lineFeed) ?? valid.startIndex - 1) + 1
    line = 1 + valid.count { $0 == .lineFeed }
    column = 1 + scalarCount(valid[lineStart...])
  }
}

/// Unicode scalars in valid UTF-8.
func scalarCount(_ bytes: some Sequence<UInt8>) -> Int {
  bytes.count { $0 & 0xC0 != 0x80 }
}
