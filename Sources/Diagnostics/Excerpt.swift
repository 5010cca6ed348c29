/// The part of a source line that shows a fault.
public struct Excerpt: Hashable, Sendable {
  /// What stands before the fault, what is at fault (empty behind the line's end), what follows;
  /// a long line is cut on both sides, control characters are blanks.
  public let before: String
  public let marked: String
  public let after: String

  /// Characters shown of a long line, before and after the fault's first one.
  private static let reach = 60

  init(of source: String, column: Int, length: Int) {
    // Only what is shown is looked at: a line may be a whole file, with very many messages.
    let all = source.unicodeScalars
    let first = max(0, column - 1 - Excerpt.reach)
    let from = all.index(all.startIndex, offsetBy: first, limitedBy: all.endIndex) ?? all.endIndex
    let scalars = Array(all[from...].prefix(2 * Excerpt.reach + 1))
    let start = min(max(column - 1, 0) - first, scalars.count)
    let end = min(scalars.count, start + Excerpt.reach)
    let markEnd = min(end, start + max(length, 1))

    before = (first > 0 ? "…" : "") + Excerpt.shown(scalars[..<start])
    marked = Excerpt.shown(scalars[start..<markEnd])
    after = Excerpt.shown(scalars[markEnd..<end]) + (end < scalars.count ? "…" : "")
  }

  /// The line, and below it a mark as wide as a terminal shows what is at fault; both indented.
  var lines: [String] {
    let pad = String(repeating: " ", count: displayWidth(before))
    let tail = String(repeating: "~", count: max(0, displayWidth(marked) - 1))
    return ["  \(before)\(marked)\(after)", "  \(pad)^\(tail)"]
  }

  /// Control characters, which would move the mark, as a blank.
  private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(
      contentsOf: scalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 })
    return text
  }
}

/// Terminal cells that a text takes: two for East Asian wide and full-width characters
/// (Unicode Standard Annex 11, the blocks that Chinese text uses), none for combining marks.
func displayWidth(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { width, scalar in
    switch scalar.value {
    case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: width
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      width + 2
    default: width + 1
    }
  }
}
