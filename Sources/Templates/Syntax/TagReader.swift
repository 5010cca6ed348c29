import Diagnostics

/// Reads the tag that opens at an offset.
struct TagReader {
  let source: SourceText

  enum Failure: Error {
    case notClosed(Range<Int>)
    case unsupported(Range<Int>)

    /// What is at fault; reading goes on behind it.
    var range: Range<Int> {
      switch self {
      case .notClosed(let range), .unsupported(let range): range
      }
    }

    var rule: Rule {
      switch self {
      case .notClosed: .templateTagOpen
      case .unsupported: .templateTagUnsupported
      }
    }
  }

  func tag(at start: Int) throws(Failure) -> Tag {
    var content = start + 2
    let isTriple = byte(content) == UInt8(ascii: "{")
    if isTriple { content += 1 }
    while byte(content)?.isBlank == true { content += 1 }
    let sign = isTriple ? nil : byte(content)
    let kind = isTriple ? .unescaped : TagReader.kind(of: sign)
    let isSigned = kind != .escaped && !isTriple

    let end = try end(
      of: start, content: content, braces: isTriple ? 3 : 2, isComment: kind == .comment)
    let inner = (isSigned ? content + 1 : content)..<(end - (isTriple ? 3 : 2))
    let name = trimmed(inner)
    guard kind == .comment || isName(name), let kind else { throw .unsupported(start..<end) }
    return Tag(kind: kind, name: source.text(name), range: start..<end)
  }

  /// Nil for signs that Mustache has and this room has not: delimiters, blocks and parents.
  private static func kind(of sign: UInt8?) -> Tag.Kind? {
    switch sign {
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "&"): .unescaped
    case UInt8(ascii: "="), UInt8(ascii: "$"), UInt8(ascii: "<"): nil
    default: .escaped
    }
  }

  /// Behind the closing braces. Another tag's opening before them means that they are missing;
  /// then only the rest of the line is at fault.
  private func end(
    of start: Int, content: Int, braces: Int, isComment: Bool
  ) throws(Failure) -> Int {
    var index = content
    while index + braces <= source.bytes.count {
      if (0..<braces).allSatisfy({ source.bytes[index + $0] == UInt8(ascii: "}") }) {
        return index + braces
      }
      if !isComment, isOpening(index) { break }
      index += 1
    }
    let rest = source.bytes[start...]
    let lineEnd = rest.firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? rest.endIndex
    let stop = isOpening(index) ? min(index, lineEnd) : lineEnd
    throw .notClosed(start..<stop)
  }

  private func isOpening(_ index: Int) -> Bool {
    byte(index) == UInt8(ascii: "{") && byte(index + 1) == UInt8(ascii: "{")
  }

  private func byte(_ index: Int) -> UInt8? {
    index < source.bytes.count ? source.bytes[index] : nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let inner = source.bytes[range]
    guard let first = inner.firstIndex(where: { !$0.isBlank }),
      let last = inner.lastIndex(where: { !$0.isBlank })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }

  private func isName(_ range: Range<Int>) -> Bool {
    let name = source.bytes[range]
    return !name.isEmpty
      && !name.contains { $0.isBlank || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
  }
}
