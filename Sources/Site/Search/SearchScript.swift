/// A classic script that hands one part of the search index to the page that loads it:
/// `portal("rows",{"id":"A-1\nA-2",…})`.
///
/// A script, since pages opened as files may load nothing else; its values are JSON.
struct SearchScript {
  private var output: [UInt8] = []
  private var used: UsedCharacters
  private var isFirst = true

  /// Whether characters are noted for their readings.
  let notes: Bool

  private init(notes: Bool) {
    self.notes = notes
    used = notes ? UsedCharacters() : .none
  }

  /// A part of a line, for ``append(line:)``.
  static func line(reserving size: Int, _ write: (inout SearchScript) -> Void) -> [UInt8] {
    var script = SearchScript(notes: false)
    script.output.reserveCapacity(size)
    write(&script)
    return script.output
  }

  /// Appends the script of a part to bytes, which are lent and not copied.
  static func write(
    _ part: StaticString, into bytes: inout [UInt8], columns: (inout SearchScript) -> Void
  ) {
    var script = SearchScript(notes: true)
    swap(&script.output, &bytes)
    script.output += "portal(\"".utf8
    part.withUTF8Buffer { script.output += $0 }
    script.output += "\",{".utf8
    columns(&script)
    script.writeReadings()
    swap(&script.output, &bytes)
  }

  /// A column of texts as one text, a line each.
  mutating func lines(_ name: StaticString, _ texts: some Sequence<String>) {
    lines(name, of: texts) { $1.append($0) }
  }

  /// A column of texts as one text, a line for each element.
  mutating func lines<Elements: Sequence>(
    _ name: StaticString, of elements: Elements,
    write: (Elements.Element, inout SearchScript) -> Void
  ) {
    begin(name)
    output.append(UInt8(ascii: "\""))
    var isFirstLine = true
    for element in elements {
      if !isFirstLine { output += "\\n".utf8 }
      isFirstLine = false
      write(element, &self)
    }
    output.append(UInt8(ascii: "\""))
  }

  /// A column of numbers, `null` where there is none.
  mutating func numbers(_ name: StaticString, _ numbers: some Sequence<Int64?>) {
    begin(name)
    output.append(UInt8(ascii: "["))
    var isFirstNumber = true
    for number in numbers {
      if !isFirstNumber { output.append(UInt8(ascii: ",")) }
      isFirstNumber = false
      if let number { append(number) } else { output += "null".utf8 }
    }
    output.append(UInt8(ascii: "]"))
  }

  /// Of all characters that it holds.
  private mutating func writeReadings() {
    begin("readings")
    output.append(UInt8(ascii: "\""))
    Readings.write(of: used, into: &output)
    output += "\"})\n".utf8
  }

  private mutating func begin(_ name: StaticString) {
    if !isFirst { output.append(UInt8(ascii: ",")) }
    isFirst = false
    output.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { output += $0 }
    output += "\":".utf8
  }

  private mutating func append(_ number: Int64) {
    guard number >= 0, number < 10 else {
      output += String(number).utf8
      return
    }
    output.append(UInt8(ascii: "0") + UInt8(number))
  }

  mutating func append(_ text: consuming String) {
    text.withUTF8 { append($0) }
  }

  mutating func appendBlank() { output.append(0x20) }

  /// Parts two blocks of a text, so that nothing is found across them.
  mutating func appendBreak() { output.append(0x1F) }

  /// A stretch of valid UTF-8 within a line; a line end parts blocks, control characters are
  /// blanks.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while true {
      index = endOfOrdinaryText(text, from: index)
      if index >= text.count { break }
      if !SearchScript.copies(text[index]) {
        append(noted: UnsafeBufferPointer(rebasing: text[start..<index]))
        start = index + 1
        switch text[index] {
        case 0x0A: output.append(0x1F)
        case ..<0x20: output.append(0x20)
        case let byte: output += [UInt8(ascii: "\\"), byte]
        }
      }
      index += 1
    }
    append(noted: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Bytes that the script may hold as they are and whose characters are noted.
  mutating func append(noted text: UnsafeBufferPointer<UInt8>) { output += text }

  /// What ``line(reserving:_:)`` made.
  mutating func append(line: [UInt8]) {
    output += line
    used.insert(line)
  }

  /// Whether a byte stands for itself in a script.
  static func copies(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// Where the next byte stands that the script would write in another way, or that may be a mark of
  /// Markdown; the characters before it are noted, for their readings.
  mutating func endOfOrdinaryText(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    notes ? used.insert(text, from: start) : UsedCharacters.endOfOrdinaryText(text, from: start)
  }
}
