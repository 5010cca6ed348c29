import Templates

/// The patterns of all terms, one behind the other in plain values.
///
/// Pages are written from them on all threads at once. Taking a string out of an array counts a
/// reference to it, and a count that several processors write in turn costs more than copying the
/// string's bytes.
struct PatternBook: Sendable {
  /// A stretch of text and the place behind it.
  private struct Piece {
    let start: Int
    let count: Int
    let blank: Blank?
  }

  private let bytes: [UInt8]
  private let pieces: [Piece]

  /// Where each pattern's pieces begin, and at last where they all end.
  private let starts: [Int]

  /// Of each pattern without places; empty for the others.
  private let plain: [String]

  init(_ patterns: [Pattern]) {
    var bytes: [UInt8] = []
    var pieces: [Piece] = []
    var starts = [0]
    func add(_ text: String, _ blank: Blank?) {
      pieces.append(Piece(start: bytes.count, count: text.utf8.count, blank: blank))
      bytes += text.utf8
    }
    for pattern in patterns {
      for part in pattern.parts { add(part.before, part.blank) }
      if !pattern.rest.isEmpty { add(pattern.rest, nil) }
      starts.append(pieces.count)
    }
    self.bytes = bytes
    self.pieces = pieces
    self.starts = starts
    plain = patterns.map { $0.parts.isEmpty ? $0.rest : "" }
  }

  /// Writes a pattern's text, its own places by a function.
  func write(_ pattern: Int, to output: inout Output, by fill: (Blank, inout Output) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      pieces.withUnsafeBufferPointer { pieces in
        for piece in pieces[starts[pattern]..<starts[pattern + 1]] {
          let end = piece.start + piece.count
          output.add(UnsafeBufferPointer(rebasing: bytes[piece.start..<end]))
          if let blank = piece.blank { fill(blank, &output) }
        }
      }
    }
  }

  /// A pattern's text, its own places by a function.
  func text(of pattern: Int, by fill: (Blank, inout Output) -> Void) -> String {
    isPlain(pattern) ? plain[pattern] : Output.text { write(pattern, to: &$0, by: fill) }
  }

  private func isPlain(_ pattern: Int) -> Bool {
    let pieces = pieces[starts[pattern]..<starts[pattern + 1]]
    return pieces.isEmpty || pieces.count == 1 && !plain[pattern].isEmpty
  }
}
