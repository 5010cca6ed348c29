/// Copies bytes, few ones by as many instructions as it takes to call the library for them: a page is
/// made of a thousand pieces of a dozen bytes.
///
/// What is read is all read before anything is written, or copied as the library does; so the two
/// places may overlap.
@inlinable
@inline(__always)
func copyBytes(
  _ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, _ count: Int
) {
  if count > 32 {
    target.update(from: source, count: count)
  } else if count >= 16 {
    copyEnds(source, to: target, count, as: SIMD16<UInt8>.self)
  } else if count >= 8 {
    copyEnds(source, to: target, count, as: UInt64.self)
  } else if count >= 4 {
    copyEnds(source, to: target, count, as: UInt32.self)
  } else if count >= 2 {
    copyEnds(source, to: target, count, as: UInt16.self)
  } else if count == 1 {
    target.pointee = source.pointee
  }
}

/// Copies one to two words' worth of bytes as the first word and the last, which may overlap.
@inlinable
@inline(__always)
func copyEnds<Word: BitwiseCopyable>(
  _ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, _ count: Int,
  as word: Word.Type
) {
  let (from, to) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(target))
  let last = count - MemoryLayout<Word>.size
  let (head, tail) = (from.loadUnaligned(as: word), (from + last).loadUnaligned(as: word))
  to.storeBytes(of: head, as: word)
  (to + last).storeBytes(of: tail, as: word)
}
