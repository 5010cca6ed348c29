// The table of readings is made by .ci/readings from pypinyin, which has it from
// mozillazg/pinyin-data:
//
//   The MIT License (MIT). Copyright (c) 2016 mozillazg
//
//   Permission is hereby granted, free of charge, to any person obtaining a copy of this software
//   and associated documentation files (the "Software"), to deal in the Software without
//   restriction, including without limitation the rights to use, copy, modify, merge, publish,
//   distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
//   Software is furnished to do so, subject to the following conditions:
//
//   The above copyright notice and this permission notice shall be included in all copies or
//   substantial portions of the Software.
//
//   THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING
//   BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
//   NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
//   DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
//   OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

/// How Chinese characters are read: each under every syllable that it may have, without tones.
enum Readings {
  /// A syllable, then its characters by code point, then the next syllable: `ka卡咔…kai开凯…`.
  /// ü is written `v`, as on keyboards.
  static let table: [StaticString] = [firstHalf, secondHalf]

  /// Writes the part of the table that is about some characters.
  static func write(of characters: UsedCharacters, into output: inout [UInt8]) {
    for part in table {
      part.withUTF8Buffer { write($0, of: characters, into: &output) }
    }
  }

  private static func write(
    _ table: UnsafeBufferPointer<UInt8>, of characters: UsedCharacters, into output: inout [UInt8]
  ) {
    var syllable = 0..<0
    var index = 0
    while index < table.count {
      if table[index] < 0x80 {
        let start = index
        while index < table.count, table[index] < 0x80 { index += 1 }
        syllable = start..<index
        continue
      }
      if characters.contains(table, at: index) {
        output += table[syllable]
        output += table[index..<index + 3]
        // Said once, before the first of its characters.
        syllable = 0..<0
      }
      index += 3
    }
  }
}

/// Of ASCII, controls, `"` and `\`, and `!*[]{|~`, which are marks of Markdown wherever they stand in
/// a line.
@inline(__always)
private func isMark(_ byte: UInt8) -> Bool {
  let half: UInt64 = byte < 0x40 ? 0x0000_0406_FFFF_FFFF : 0x5800_0000_3800_0000
  return half >> UInt64(byte & 0x3F) & 1 == 1
}

/// Characters of three UTF-8 bytes, all Chinese ones of everyday use among them.
struct UsedCharacters {
  private var bits: [UInt64]

  init() { bits = [UInt64](repeating: 0, count: 1024) }

  private init(bits: [UInt64]) { self.bits = bits }

  /// Of a text whose characters nobody notes.
  static let none = UsedCharacters(bits: [])

  /// Adds characters from an index on, up to the next byte that may be more than itself in a script
  /// or in Markdown.
  ///
  /// - Returns: The index of that.
  mutating func insert(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    bits.withUnsafeMutableBufferPointer { bits in
      var index = start
      while index < text.count {
        let byte = text[index]
        if byte & 0xF0 == 0xE0, index &+ 2 < text.count {
          let row = Int(byte & 0x0F) << 6 | Int(text[index &+ 1] & 0x3F)
          bits[row] |= 1 &<< UInt64(truncatingIfNeeded: text[index &+ 2])
          index &+= 3
        } else {
          if byte < 0x80, isMark(byte) { break }
          index &+= 1
        }
      }
      return index
    }
  }

  /// The same, without noting any.
  static func endOfOrdinaryText(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] >= 0x80 || !isMark(text[index]) { index &+= 1 }
    return index
  }

  /// Adds all characters of a text, whatever else is in it.
  mutating func insert(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { text in
      bits.withUnsafeMutableBufferPointer { bits in
        var index = 0
        while index < text.count {
          if text[index] & 0xF0 == 0xE0, index &+ 2 < text.count {
            let row = Int(text[index] & 0x0F) << 6 | Int(text[index &+ 1] & 0x3F)
            bits[row] |= 1 &<< UInt64(truncatingIfNeeded: text[index &+ 2])
            index &+= 3
          } else {
            index &+= 1
          }
        }
      }
    }
  }

  fileprivate func contains(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let code = UsedCharacters.code(text, at: index)
    return bits[code >> 6] >> UInt64(code & 63) & 1 == 1
  }

  private static func code(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    Int(text[index] & 0x0F) << 12 | Int(text[index + 1] & 0x3F) << 6 | Int(text[index + 2] & 0x3F)
  }
}
