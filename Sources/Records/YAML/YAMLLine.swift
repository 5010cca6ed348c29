/// A line of YAML that holds more than blanks and a comment.
struct YAMLLine {
  /// 1 for the file's first line.
  let number: Int

  /// Byte offset of the line's first character.
  let begin: Int

  /// Byte offset of its first character that is no blank.
  let start: Int

  /// Byte offset behind its last character that is no blank.
  let end: Int

  /// Blanks before the text.
  var indent: Int { start - begin }

  /// The lines of a text, or nil where it has tabs, directives or document marks.
  ///
  /// - Parameter first: The number of the text's first line.
  static func all(of bytes: [UInt8], from first: Int) -> [YAMLLine]? {
    var lines: [YAMLLine] = []
    var number = first
    var begin = 0
    while begin < bytes.count {
      let stop = bytes[begin...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = YAMLLine(number: number, of: bytes, from: begin, to: stop)
      if line.start < line.end, bytes[line.start] != UInt8(ascii: "#") {
        guard line.isOrdinary(in: bytes) else { return nil }
        lines.append(line)
      }
      number += 1
      begin = stop + 1
    }
    return lines
  }

  private init(number: Int, of bytes: [UInt8], from begin: Int, to stop: Int) {
    self.number = number
    self.begin = begin
    var (start, end) = (begin, stop)
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    (self.start, self.end) = (start, end)
  }

  private func isOrdinary(in bytes: [UInt8]) -> Bool {
    let text = bytes[start..<end]
    if text.contains(where: { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }) {
      return false
    }
    guard indent == 0 else { return true }
    return bytes[start] != UInt8(ascii: "%") && !text.starts(with: [0x2D, 0x2D, 0x2D])
      && !text.starts(with: [0x2E, 0x2E, 0x2E])
  }
}
