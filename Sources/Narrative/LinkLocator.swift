import Diagnostics

/// Where a link's destination is written.
struct LinkSite {
  let place: SourcePoint
  let length: Int

  /// An address in the text itself, without any mark of a link.
  let isBare: Bool

  /// From the link's own start to the parenthesis before its destination, in bytes of the source;
  /// nil where the link is written otherwise.
  var label: Range<Int>?
}

/// Finds the destinations of links, told in the order in which these end, in the source.
///
/// The parser tells where most links start, but not where their destination is, and nothing of
/// bare addresses.
struct LinkLocator {
  /// Up to here destinations are found.
  private var cursor = 0

  private var known = (line: -1, offset: 0, column: 1)

  /// Bytes beyond the start that are looked through.
  private static let reach = 4096

  /// - Parameters:
  ///   - shown: the range of the link's text in a tree, if it is the end of its destination.
  ///   - blockLine: the line where the link's block starts, from 1.
  mutating func find(
    _ anchor: PendingAnchor, shown: Range<Int>?, _ blockLine: Int, in source: NarrativeSource
  ) -> LinkSite {
    let bytes = source.bytes
    let told = source.start(ofLine: anchor.line) + anchor.column - 1
    let isTold = anchor.line > 0 && told >= 0 && told < bytes.count
    let isBracketed = isTold && [0x5B, 0x21].contains(bytes[told])
    let start = isBracketed ? told : source.start(ofLine: max(anchor.line, blockLine))
    let range = max(cursor, start)..<min(bytes.count, max(cursor, start) + LinkLocator.reach)
    let address = shown.map { anchor.url.suffix($0.count) }

    if !isBracketed, let address, let found = first(address, in: range, of: bytes) {
      let isBare = found == 0 || bytes[found - 1] != 0x3C
      return site(at: found, bytes: address.count, isBare: isBare, in: source)
    }
    if let found = inline(anchor.url, in: range, of: bytes) {
      var site = site(at: found.lowerBound, bytes: found.count, isBare: false, in: source)
      if isBracketed, start < found.lowerBound { site.label = start..<found.lowerBound - 1 }
      return site
    }
    let place = point(at: isTold ? told : start, in: source)
    return LinkSite(place: place, length: 1, isBare: false)
  }

  /// The place of a byte of the source.
  mutating func point(at offset: Int, in source: NarrativeSource) -> SourcePoint {
    let line = source.line(holding: offset)
    if line != known.line || offset < known.offset { known = (line, source.lineStarts[line], 1) }
    known.column += source.characters(in: known.offset..<offset)
    known.offset = offset
    return SourcePoint(path: source.path, line: source.firstLine + line, column: known.column)
  }

  private mutating func site(at start: Int, bytes: Int, isBare: Bool, in source: NarrativeSource)
    -> LinkSite
  {
    cursor = start + bytes
    return LinkSite(
      place: point(at: start, in: source), length: source.characters(in: start..<cursor),
      isBare: isBare)
  }

  private func first(_ needle: ArraySlice<UInt8>, in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    range.first { offset in
      bytes[offset] == needle.first && bytes[offset...].starts(with: needle)
    }
  }

  /// The destination after the first `](` that has it, as far as no escape hides it.
  private func inline(_ url: [UInt8], in range: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
    for offset in range where bytes[offset] == 0x28 && offset > 0 && bytes[offset - 1] == 0x5D {
      let isSkipped: (UInt8) -> Bool = { $0 == 0x3C || $0 <= 0x20 }
      let start = bytes[(offset + 1)...].firstIndex { !isSkipped($0) } ?? bytes.count
      if let end = match(url, at: start, of: bytes) { return start..<end }
    }
    return nil
  }

  private func match(_ url: [UInt8], at start: Int, of bytes: [UInt8]) -> Int? {
    var offset = start
    var isEscaped = false
    for byte in url {
      guard offset < bytes.count else { return nil }
      isEscaped = isEscaped || bytes[offset] == 0x5C || bytes[offset] == 0x26
      if bytes[offset] != byte { return isEscaped ? offset : nil }
      offset += 1
    }
    guard offset < bytes.count else { return nil }
    return isEscaped || bytes[offset] <= 0x20 || [0x29, 0x3E].contains(bytes[offset]) ? offset : nil
  }
}
