/// A source line with a mark below the part at fault, as wide as a terminal shows it.
struct Excerpt {
  /// The line, and below it the mark; both indented.
  let lines: [String]

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
    let marked = scalars[start..<min(end, start + max(length, 1))]

    let before = (first > 0 ? "…" : "") + Excerpt.shown(scalars[..<start])
    let after = Excerpt.shown(scalars[start..<end]) + (end < scalars.count ? "…" : "")
    let pad = String(repeating: " ", count: displayWidth(before))
    let tail = String(repeating: "~", count: max(0, displayWidth(Excerpt.shown(marked)) - 1))
    lines = ["  \(before)\(after)", "  \(pad)^\(tail)"]
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
