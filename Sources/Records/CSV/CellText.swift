/// A range of bytes without blanks at its ends: white space of any kind, also the ideographic and
/// the no-break space, and marks that have no width.
@inline(__always)
func trimmed(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
  let (start, end) = (range.lowerBound, range.upperBound)
  if start == end || isNoBlank(bytes[start]) && isEndNoBlank(bytes, from: start, to: end) {
    return range
  }
  return cut(range, of: bytes)
}

/// As above, where there may be blanks.
private func cut(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
  var (start, end) = (range.lowerBound, range.upperBound)
  while start < end {
    let width = blankWidth(bytes, from: start, to: end)
    if width == 0 { break }
    start += width
  }
  while start < end {
    let last = bytes[end - 1]
    if last > .space, last < 0x80 { break }
    var first = end - 1
    while first > start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    if blankWidth(bytes, from: first, to: end) != end - first { break }
    end = first
  }
  return start..<end
}

/// Whether a byte begins a character that is sure to be no blank.
@inline(__always)
private func isNoBlank(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21...0x7F, 0xE4...0xEE: true
  default: false
  }
}

/// Whether a range ends in ASCII, or in Chinese of three bytes, that is sure to be no blank.
@inline(__always)
private func isEndNoBlank(
  _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> Bool {
  let last = bytes[end - 1]
  if last < 0x80 { return last > .space }
  return end - start >= 3 && isNoBlank(bytes[end - 3]) && bytes[end - 3] >= 0xE4
}

/// Bytes of the blank with which a range begins; 0 where it begins with something else.
private func blankWidth(
  _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> Int {
  switch bytes[start] {
  case 0x09...0x0D, .space: 1
  case 0xC2 where end - start >= 2 && (bytes[start + 1] == 0xA0 || bytes[start + 1] == 0x85): 2
  case 0xE1, 0xE2, 0xE3, 0xEF: isWideBlank(bytes, from: start, to: end) ? 3 : 0
  default: 0
  }
}

private func isWideBlank(
  _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> Bool {
  guard end - start >= 3 else { return false }
  return switch (bytes[start], bytes[start + 1], bytes[start + 2]) {
  case (0xE1, 0x9A, 0x80): true  // Ogham space
  case (0xE2, 0x80, 0x80...0x8B): true  // en quad to zero-width space
  case (0xE2, 0x80, 0xA8...0xA9): true  // line and paragraph separators
  case (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F): true  // narrow and mathematical spaces
  case (0xE3, 0x80, 0x80): true  // ideographic space
  case (0xEF, 0xBB, 0xBF): true  // zero-width no-break space
  default: false
  }
}

/// What a quoted cell says: doubled quotes as one, CR LF as LF.
func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var previous: UInt8?
  for byte in bytes {
    if byte == .quote, previous == .quote {
      previous = nil
      continue
    }
    if byte == .lineFeed, previous == .carriageReturn { result.removeLast() }
    result.append(byte)
    previous = byte
  }
  return result
}

/// A part of checked UTF-8 as text.
func decoded(_ bytes: [UInt8], _ range: Range<Int>) -> String {
  let part = bytes.span.extracting(range)
  assert((try? UTF8Span(validating: part)) != nil)
  return unsafe String(copying: UTF8Span(unchecked: part))
}

/// A text short enough to stand in a message.
func shortened(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let cut = scalars.index(scalars.startIndex, offsetBy: 60, limitedBy: scalars.endIndex),
    cut != scalars.endIndex
  else { return text }
  return String(scalars[..<cut]) + "…"
}
