extension Tree {
  /// Every reference that the text has, in the order of the source.
  var references: [Reference] {
    zip(marks, metInText).compactMap { mark, isMet in
      guard isMet, case .reference(let reference) = mark.meaning else { return nil }
      return reference
    }
  }

  /// Appends text, escaped, with its figures in place.
  func appendText(
    _ range: Range<Int>, to html: inout [UInt8], _ figure: (Reference) -> String
  ) {
    forEachPart(of: range) { part in
      switch part {
      case .text(let range): html.append(escaping: text[range])
      case .mark(let number):
        if let reference = reference(number) { html.append(escaping: figure(reference)) }
      }
    }
  }

  enum Part {
    case text(Range<Int>)
    case mark(Int)
  }

  /// Divides a stretch of text at its marks.
  func forEachPart(of range: Range<Int>, _ visit: (Part) -> Void) {
    var start = range.lowerBound
    var next = start
    while let first = firstMark(in: next..<range.upperBound) {
      next = first + 1
      guard let mark = Mark.read(text[..<range.upperBound], at: first) else { continue }
      visit(.text(start..<first))
      visit(.mark(mark.number))
      start = mark.end
      next = start
    }
    visit(.text(start..<range.upperBound))
  }

  /// Where a mark may start; a full-width comma, say, starts with the same byte.
  func firstMark(in range: Range<Int>) -> Int? {
    text.withUnsafeBufferPointer { text in
      var index = range.lowerBound
      while index + 2 < range.upperBound {
        if text[index] == 0xEF, text[index + 1] == 0xB7, text[index + 2] == 0x90 { return index }
        index += 1
      }
      return nil
    }
  }
}
