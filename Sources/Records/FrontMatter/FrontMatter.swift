import Diagnostics

/// What stands between `---` lines at the very start of a text.
struct FrontMatter {
  /// Its keys and values; blank where there are none, or none that can be read.
  let node: YAMLNode

  /// Bytes of the decoded text before what follows.
  let bodyOffset: Int

  /// The line on which that begins, 1 for the file's first.
  let bodyLine: Int

  /// Splits a text and reads its front matter; a text that does not begin with a `---` line has
  /// none.
  ///
  /// - Returns: nil where no second `---` line closes it, which is reported.
  static func read(
    _ bytes: [UInt8], path: String, reporting: inout [Diagnostic]
  ) -> FrontMatter? {
    guard let first = fence(in: bytes, from: 0) else {
      return FrontMatter(
        node: YAMLNode(.blank, line: 1, column: 1), bodyOffset: 0, bodyLine: 1)
    }
    if let lines = FrontMatterLines.read(bytes, from: first) { return lines }
    return parse(bytes, from: first, path: path, reporting: &reporting)
  }

  /// The same of any front matter.
  ///
  /// - Parameter first: Behind the first line of hyphens.
  static func parse(
    _ bytes: [UInt8], from first: Int, path: String, reporting: inout [Diagnostic]
  ) -> FrontMatter? {
    var (offset, line) = (first, 2)
    while offset < bytes.count {
      if let end = fence(in: bytes, from: offset) {
        let node = readYAML(
          Array(bytes[first..<offset]), path: path, firstLine: 2, reporting: &reporting)
        return FrontMatter(
          node: node ?? YAMLNode(.blank, line: 2, column: 1), bodyOffset: end,
          bodyLine: line + 1)
      }
      offset = nextLine(in: bytes, after: offset)
      line += 1
    }
    let place = SourcePoint(path: path, line: 1, column: 1)
    reporting.append(Diagnostic(.frontMatterOpen, at: place, length: 3))
    return nil
  }

  /// The offset behind a line of three hyphens and blanks that begins at `start`.
  private static func fence(in bytes: [UInt8], from start: Int) -> Int? {
    let end = nextLine(in: bytes, after: start)
    let line = bytes[start..<end]
    guard line.starts(with: [0x2D, 0x2D, 0x2D]),
      line.dropFirst(3).allSatisfy({ " \t\r\n".utf8.contains($0) })
    else { return nil }
    return end
  }

  private static func nextLine(in bytes: [UInt8], after start: Int) -> Int {
    bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
  }
}
