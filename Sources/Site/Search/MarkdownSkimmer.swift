import Narrative

/// What a reader sees of a plain Markdown text, near enough for search, in one pass over its bytes.
///
/// ``Narrative/Markdown`` says it exactly, at many times the cost. A visible character is never
/// lost but `*`, which the search on the pages looks past, as it does past `_`, `|` and blanks.
struct MarkdownSkimmer {
  typealias Figure = (UnsafeBufferPointer<UInt8>, inout SearchScript) -> Void

  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var runStart = 0

  /// Those of a plain text that are still to come, and the one that is not passed yet.
  private var runs: PlainRuns?
  private var run: Range<Int>?

  /// - Returns: nil for a text with code, character references, markup in angle brackets or
  ///   links by reference, which only the whole of Markdown's rules can tell.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    self.init(plain: text)
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "`"), UInt8(ascii: "&"), UInt8(ascii: "<"): return nil
      case UInt8(ascii: "]"):
        let next = index + 1 < text.count ? text[index + 1] : 0
        if next == UInt8(ascii: "[") || next == UInt8(ascii: ":") { return nil }
      default: break
      }
      index += 1
    }
  }

  /// - Parameters:
  ///   - text: Known to have none of that.
  ///   - runs: Stretches of it in which no mark is.
  init(plain text: UnsafeBufferPointer<UInt8>, runs: PlainRuns? = nil) {
    self.text = text
    self.runs = runs
    run = self.runs?.next()
  }

  /// Appends the text, its blocks parted.
  ///
  /// - Parameter figure: Writes what stands for the inside of `{{…}}`.
  mutating func skim(into script: inout SearchScript, figure: Figure) {
    startLine()
    while true {
      index = endOfOrdinaryText(&script)
      if index >= text.count { break }
      switch text[index] {
      case UInt8(ascii: "\n"): breakLine(&script)
      case UInt8(ascii: "*"): skip(1, &script)
      case UInt8(ascii: "|"):
        skip(1, &script)
        script.appendBlank()
      case UInt8(ascii: "~") where next == UInt8(ascii: "~"): skip(2, &script)
      case UInt8(ascii: "\\") where isPunctuation(next):
        skip(1, &script)
        putByte(&script)
      case UInt8(ascii: "!") where next == UInt8(ascii: "[") && linkEnd(from: index + 1) != nil:
        skip(2, &script)
      case UInt8(ascii: "[") where linkEnd(from: index) != nil: skip(1, &script)
      case UInt8(ascii: "]"): endLink(&script)
      case UInt8(ascii: "{") where next == UInt8(ascii: "{"): putFigure(figure, &script)
      default: putByte(&script)
      }
    }
    flush(&script)
  }

  /// Where the next byte stands that may be a mark; in a run, none is before its end.
  private mutating func endOfOrdinaryText(_ script: inout SearchScript) -> Int {
    if script.notes { return script.endOfOrdinaryText(text, from: index) }
    while let run, run.upperBound <= index { self.run = runs?.next() }
    if let run, run.lowerBound <= index { return run.upperBound }
    return script.endOfOrdinaryText(text, from: index)
  }

  private var next: UInt8 { index + 1 < text.count ? text[index + 1] : 0 }

  private mutating func flush(_ script: inout SearchScript) {
    if runStart < index {
      script.append(noted: UnsafeBufferPointer(rebasing: text[runStart..<index]))
    }
    runStart = index
  }

  /// Passes a byte that stands for itself, though a script may have to write it in another way.
  private mutating func putByte(_ script: inout SearchScript) {
    if SearchScript.copies(text[index]) {
      index += 1
    } else {
      flush(&script)
      script.append(UnsafeBufferPointer(rebasing: text[index...index]))
      index += 1
      runStart = index
    }
  }

  private mutating func skip(_ count: Int, _ script: inout SearchScript) {
    flush(&script)
    index += count
    runStart = index
  }

  /// Passes quote, heading and list marks, and lines that only rule a table or underline.
  private mutating func startLine() {
    var end = index
    while end < text.count, isRule(text[end]) { end += 1 }
    if end == text.count || text[end] == 0x0A, end > index + 2 { index = end }
    passNumber()
    while index < text.count, isLineMark(text[index]) {
      let isMark = text[index] != 0x20 && text[index] != UInt8(ascii: ">")
      // A sign that no blank follows, `-5` or `**`, is no mark of a list.
      if isMark, next != 0x20, next != UInt8(ascii: "#") { break }
      index += 1
    }
    runStart = index
  }

  /// Passes the number of a list's element: `1. `.
  private mutating func passNumber() {
    var end = index
    while end < text.count, isDigit(text[end]) || text[end] == 0x20 { end += 1 }
    guard end > index, end + 1 < text.count, isDigit(text[end - 1]), text[end + 1] == 0x20,
      text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")")
    else { return }
    index = end + 2
  }

  /// A line end inside Chinese text is no blank, as on the pages.
  private mutating func breakLine(_ script: inout SearchScript) {
    let before = index > 0 ? text[index - 1] : 0
    flush(&script)
    let lineEnd = index
    while index < text.count, text[index] == 0x0A || text[index] == 0x0D { index += 1 }
    let textStart = index
    startLine()
    let isBlock = textStart - lineEnd > 1 || index > textStart
    let after = index < text.count ? text[index] : 0
    if index == text.count { return }
    if isBlock {
      script.appendBreak()
    } else if before < 0x80 || after < 0x80 {
      script.appendBlank()
    }
  }

  /// The `)` that ends a link whose text begins at a `[`; nil where none does.
  private func linkEnd(from open: Int) -> Int? {
    var index = open + 1
    while index < text.count, text[index] != UInt8(ascii: "]") {
      if text[index] == 0x0A { return nil }
      index += 1
    }
    return destinationEnd(after: index)
  }

  private func destinationEnd(after bracket: Int) -> Int? {
    guard bracket + 1 < text.count, text[bracket + 1] == UInt8(ascii: "(") else { return nil }
    var depth = 0
    for index in (bracket + 1)..<text.count {
      switch text[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return index }
      case 0x0A: return nil
      default: break
      }
    }
    return nil
  }

  private mutating func endLink(_ script: inout SearchScript) {
    if let end = destinationEnd(after: index) {
      skip(end + 1 - index, &script)
    } else {
      index += 1
    }
  }

  private mutating func putFigure(_ figure: Figure, _ script: inout SearchScript) {
    let start = index + 2
    var end = start
    while end < text.count, text[end] != UInt8(ascii: "}"), text[end] != 0x0A { end += 1 }
    guard end + 1 < text.count, text[end + 1] == UInt8(ascii: "}") else {
      index += 2
      return
    }
    let inner = UnsafeBufferPointer(rebasing: text[start..<end])
    skip(end + 2 - index, &script)
    figure(inner, &script)
  }
}

private func isRule(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x20, 0x0D, UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "="): true
  default: false
  }
}

private func isLineMark(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x20, UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"),
    UInt8(ascii: "+"):
    true
  default: false
  }
}

private func isPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
  default: false
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
