import Diagnostics

/// Cuts a file into text and tags, and drops the lines that hold nothing but one tag of a kind
/// that writes nothing itself (Mustache specification).
struct Tokenizer {
  let source: SourceText
  private(set) var tokens: [Token] = []
  private(set) var faults: [Diagnostic] = []

  /// Where text begins that is not in a token yet.
  private var textStart = 0

  init(_ source: SourceText) {
    self.source = source
    var index = 0
    while let start = opening(from: index) {
      do throws(TagReader.Failure) {
        index = take(try TagReader(source: source).tag(at: start))
      } catch {
        faults.append(
          source.diagnostic(error.rule, at: error.range, ["tag": source.text(error.range)]))
        takeText(upTo: start)
        textStart = error.range.upperBound
        index = textStart
      }
    }
    takeText(upTo: source.bytes.count)
  }

  private func opening(from index: Int) -> Int? {
    var index = index
    let brace = UInt8(ascii: "{")
    while index + 1 < source.bytes.count {
      if source.bytes[index] == brace, source.bytes[index + 1] == brace { return index }
      index += 1
    }
    return nil
  }

  /// Returns where reading goes on.
  private mutating func take(_ tag: Tag) -> Int {
    let line = lineStart(before: tag.range.lowerBound)
    if tag.mayStandAlone, let line, let next = lineEnd(after: tag.range.upperBound) {
      takeText(upTo: line)
      tokens.append(.tag(tag, indentation: line..<tag.range.lowerBound))
      textStart = next
    } else {
      takeText(upTo: tag.range.lowerBound)
      if line == tag.range.lowerBound { tokens.append(.lineStart) }
      tokens.append(.tag(tag, indentation: nil))
      textStart = tag.range.upperBound
    }
    return textStart
  }

  private mutating func takeText(upTo end: Int) {
    if textStart < end { tokens.append(.text(textStart..<end)) }
  }

  /// Where the line starts, if only blanks stand before `offset`.
  private func lineStart(before offset: Int) -> Int? {
    var index = offset
    while index > 0, isSpace(index - 1) { index -= 1 }
    return index == 0 || source.bytes[index - 1] == .lineFeed ? index : nil
  }

  /// Where the next line starts, if only blanks stand behind `offset`.
  private func lineEnd(after offset: Int) -> Int? {
    let bytes = source.bytes
    var index = offset
    while index < bytes.count, isSpace(index) { index += 1 }
    if index < bytes.count, bytes[index] == .carriageReturn { index += 1 }
    if index == bytes.count { return index }
    return bytes[index] == .lineFeed ? index + 1 : nil
  }

  private func isSpace(_ index: Int) -> Bool {
    source.bytes[index] == 0x20 || source.bytes[index] == 0x09
  }
}
