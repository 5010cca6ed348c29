/// Where the text's first alias stands, if it has more of them than a parser should be given.
///
/// The parser hashes what keys hold, and aliases within aliases make that grow without bound;
/// thirty can make no more than some ten thousand nodes. Whether the characters stand in quotes
/// is not looked at: no text of an office has thirty such.
func aliasFlood(in bytes: [UInt8]) -> (line: Int, column: Int)? {
  guard bytes.contains(UInt8(ascii: "&")) else { return nil }
  var first: Int?
  var count = 0
  for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "*") {
    guard offset + 1 < bytes.count, bytes[offset + 1] > UInt8(ascii: " "),
      offset == 0 || " \n[{,:".utf8.contains(bytes[offset - 1])
    else { continue }
    first = first ?? offset
    count += 1
  }
  guard count > 30, let first else { return nil }
  let before = bytes[..<first]
  let lineStart = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
  let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
  return (before.count { $0 == UInt8(ascii: "\n") } + 1, column)
}
