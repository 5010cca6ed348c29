/// Where a byte stands, from an offset on, that is no more than a bound, DEL or C2, with which the
/// control characters of two bytes begin; the end where there is none.
///
/// - Parameter bound: Below 0x80.
func firstByte(in bytes: UnsafeRawBufferPointer, from start: Int, upTo bound: UInt8) -> Int {
  var offset = start
  while offset + 8 <= bytes.count {
    let word = UInt64(
      littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    let found = marks(ofBytesUpTo: bound, in: word)
    if found != 0 { return offset + found.trailingZeroBitCount / 8 }
    offset += 8
  }
  while offset < bytes.count, bytes[offset] > bound, bytes[offset] != .delete,
    bytes[offset] != 0xC2
  {
    offset += 1
  }
  return offset
}

/// Marks, by its highest bit, each of eight bytes that is no more than a bound, DEL or C2.
///
/// - Parameter bound: Below 0x80.
@inline(__always)
func marks(ofBytesUpTo bound: UInt8, in word: UInt64) -> UInt64 {
  let low = word & repeated(0x7F)
  // No sum reaches the next byte.
  let isAbove = (low &+ repeated(0x7F - bound)) | word
  let isNotDelete = ((low ^ repeated(.delete)) &+ repeated(0x7F)) | word
  let other = word ^ repeated(0xC2)
  let isNotC2 = ((other & repeated(0x7F)) &+ repeated(0x7F)) | other
  return ~(isAbove & isNotDelete & isNotC2) & repeated(0x80)
}

/// Eight times the byte.
@inline(__always)
private func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
