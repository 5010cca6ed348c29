extension TextStyle {
  /// The text broken into lines no wider than `limit`; what the last one cannot hold is cut
  /// with an ellipsis. Chinese breaks anywhere but before a closing mark or after an opening
  /// one; Latin words and numbers stay whole where they fit a line.
  func lines(_ text: String, _ limit: Double, count: Int) -> [String] {
    if width(of: text) <= limit { return [text] }
    var lines: [String] = []
    var rest = text[...]
    while lines.count < count - 1, width(of: rest) > limit {
      let end = lineEnd(of: rest, limit)
      guard end > rest.startIndex else { break }
      lines.append(String(rest[..<end]).trimmingBlank())
      rest = rest[end...].drop { $0 == " " }
    }
    if !rest.isEmpty || lines.isEmpty { lines.append(fitting(String(rest), limit)) }
    return lines
  }

  /// The last place where the line may break; in mid-word where the word alone is too long.
  private func lineEnd(of text: Substring, _ limit: Double) -> String.Index {
    var used = 0.0
    var lastBreak = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      if index > text.startIndex, mayBreak(text[text.index(before: index)], text[index]) {
        lastBreak = index
      }
      used += advance(to: index, in: text)
      if used > limit { return lastBreak > text.startIndex ? lastBreak : index }
      index = text.index(after: index)
    }
    return text.endIndex
  }

  private func mayBreak(_ before: Character, _ after: Character) -> Bool {
    if after.isOne(of: "，。、；：？！）】》」』”’…,.;:?!)]}%％".unicodeScalars) { return false }
    if before.isOne(of: "（【《「『“‘([{".unicodeScalars) { return false }
    return !(isWord(before) && isWord(after))
  }

  private func isWord(_ character: Character) -> Bool {
    character.isASCII && character != " "
  }
}

extension String {
  fileprivate func trimmingBlank() -> String { last == " " ? String(dropLast()) : self }
}

extension Character {
  /// Comparing characters takes the library a hundred times as long as comparing their scalars.
  fileprivate func isOne(of marks: String.UnicodeScalarView) -> Bool {
    var scalars = unicodeScalars.makeIterator()
    guard let first = scalars.next(), scalars.next() == nil else { return false }
    return marks.contains(first)
  }
}
