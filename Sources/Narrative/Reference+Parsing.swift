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
    let parts = stretches(between: 0x3A, in: bytes).map { trimmed($0, in: bytes) }
    if parts.count == 1, parts[0].isEmpty { throw .empty }
    if parts.contains(where: \.isEmpty) || hasEmptyStep(parts[0], in: bytes)
      || bytes.contains(where: isMarkup)
    {
      throw .malformed
    }
    name = String(decoding: bytes[parts[0]], as: UTF8.self)
    formats = parts.dropFirst().map { String(decoding: bytes[$0], as: UTF8.self) }
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

private func stretches(between separator: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> [Range<
  Int
>] {
  var stretches: [Range<Int>] = []
  var start = 0
  for index in bytes.indices where bytes[index] == separator {
    stretches.append(start..<index)
    start = index + 1
  }
  return stretches + [start..<bytes.count]
}

/// Whether a name has a dot at either end, or two with nothing between.
private func hasEmptyStep(_ name: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var isAfterDot = true
  for byte in bytes[name] {
    if byte == 0x2E, isAfterDot { return true }
    isAfterDot = byte == 0x2E
  }
  return isAfterDot
}

/// Without blanks at either end, the ideographic space (U+3000) included.
private func trimmed(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
  var (start, end) = (range.lowerBound, range.upperBound)
  while start < end {
    if bytes[start] == 0x20 || bytes[start] == 0x09 {
      start += 1
    } else if bytes[start..<end].starts(with: ideographicSpace) {
      start += 3
    } else {
      break
    }
  }
  while start < end {
    if bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 {
      end -= 1
    } else if bytes[start..<end].suffix(3).elementsEqual(ideographicSpace) {
      end -= 3
    } else {
      break
    }
  }
  return start..<end
}

private let ideographicSpace: [UInt8] = [0xE3, 0x80, 0x80]
