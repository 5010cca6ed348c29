import Diagnostics

/// A body as the parser reads it: references and stray braces stand in it as marks.
struct NarrativeSource {
  let path: String

  /// The file's line that the body starts on, from 1.
  let firstLine: Int

  var bytes: [UInt8] = []

  /// Where each line starts in `bytes`.
  var lineStarts: [Int] = [0]

  var marks: [Mark] = []

  /// Where a line of the body starts; lines count from 1, as the parser's do.
  func start(ofLine line: Int) -> Int {
    line > lineStarts.count ? bytes.count : lineStarts[max(line, 1) - 1]
  }

  /// The index in `lineStarts` of the line that holds a byte of `bytes`.
  func line(holding offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The place of a line's start; lines count from 1, as the parser's do.
  func place(ofLine line: Int) -> SourcePoint {
    SourcePoint(path: path, line: firstLine + max(line, 1) - 1, column: 1)
  }

  /// Characters that a stretch of `bytes` has in the file, marks counted as they were written.
  func characters(in range: Range<Int>) -> Int {
    var count = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset] == 0xEF, let mark = Mark.read(bytes, at: offset) {
        count += marks[mark.number].length
        offset = mark.end
      } else {
        if bytes[offset] & 0xC0 != 0x80 { count += 1 }
        offset += 1
      }
    }
    return count
  }
}
