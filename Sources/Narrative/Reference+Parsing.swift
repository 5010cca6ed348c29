import Diagnostics

extension Reference {
  /// Reads what stands between the braces.
  init(parsing inner: String, at place: SourcePoint, length: Int) throws(ReferenceFailure) {
    var inner = inner
    let read = inner.withUTF8 { bytes in
      Result { () throws(ReferenceFailure) in
        try Reference(parsing: bytes, at: place, length: length)
      }
    }
    self = try read.get()
  }

  /// - Parameter bytes: Valid UTF-8.
  init(
    parsing bytes: UnsafeBufferPointer<UInt8>, at place: SourcePoint, length: Int
  ) throws(ReferenceFailure) {
    let colons = bytes.count { $0 == 0x3A }
    var name: String?
    var formats: [String] = []
    formats.reserveCapacity(colons)
    var isMalformed = false
    var start = 0
    for end in 0...bytes.count {
      if end < bytes.count, bytes[end] != 0x3A {
        isMalformed = isMalformed || isMarkup(bytes[end])
        continue
      }
      let part = UnsafeBufferPointer(rebasing: bytes[trimmed(start..<end, in: bytes)])
      if part.isEmpty, colons == 0 { throw .empty }
      isMalformed = isMalformed || part.isEmpty || start == 0 && hasEmptyStep(part)
      let text = String(decoding: part, as: UTF8.self)
      if start == 0 { name = text } else { formats.append(text) }
      start = end + 1
    }
    guard let name, !isMalformed else { throw .malformed }
    self.name = name
    self.formats = formats
    self.place = place
    self.length = length
  }
}

enum ReferenceFailure: Error {
  case empty
  case malformed

  var rule: Rule {
    switch self {
    case .empty: .referenceEmpty
    case .malformed: .referenceMalformed
    }
  }
}

/// Braces, a backquote, a bar or a backslash.
private func isMarkup(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x7B, 0x7D, 0x60, 0x7C, 0x5C: true
  default: false
  }
}

/// Whether a name has a dot at either end, or two with nothing between.
private func hasEmptyStep(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
  var isAfterDot = true
  for byte in name {
    if byte == 0x2E, isAfterDot { return true }
    isAfterDot = byte == 0x2E
  }
  return isAfterDot
}

/// Without blanks at either end, the ideographic space (U+3000) included.
func trimmed(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
  var (start, end) = (range.lowerBound, range.upperBound)
  while start < end {
    if bytes[start] == 0x20 || bytes[start] == 0x09 {
      start += 1
    } else if start + 3 <= end, isIdeographicSpace(bytes, at: start) {
      start += 3
    } else {
      break
    }
  }
  while start < end {
    if bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 {
      end -= 1
    } else if start + 3 <= end, isIdeographicSpace(bytes, at: end - 3) {
      end -= 3
    } else {
      break
    }
  }
  return start..<end
}

/// - Parameter start: Of a character.
func isIdeographicSpace(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
  start + 2 < bytes.count && bytes[start] == 0xE3 && bytes[start + 1] == 0x80
    && bytes[start + 2] == 0x80
}
