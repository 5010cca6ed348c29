import Diagnostics

/// Reads a body once: checks its characters, finds its references and puts marks in their place.
struct SourceScanner {
  private let body: UnsafeBufferPointer<UInt8>
  private var offset: Int
  private var line: Int
  private var column = 1

  /// Up to here the body is in `source` already.
  private var copied: Int

  /// Of `\{{` whose `}}` is still to come.
  private var literalBraces = 0

  private(set) var source: NarrativeSource
  private var faults: [Diagnostic] = []

  init(_ body: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int) {
    self.body = body
    offset = body.startIndex
    copied = body.startIndex
    line = firstLine
    source = NarrativeSource(path: path, firstLine: firstLine)
    source.bytes.reserveCapacity(body.count + 64)
  }

  /// - Returns: What keeps the body from being parsed, if anything does.
  mutating func scan() -> [Diagnostic]? {
    while let byte = byte(at: 0) {
      switch byte {
      case 0x0A, 0x0D: endLine()
      case 0x5C: readEscape()
      case 0x7B where self.byte(at: 1) == 0x7B: readOpening()
      case 0x7D where self.byte(at: 1) == 0x7D: readClosing()
      case 0x26 where self.byte(at: 1) == 0x23: readEntity()
      case 0x09, 0x20...0x7E: advance(1)
      case 0xE1...0xEC where isTail(at: 1) && isTail(at: 2):
        // Nearly all of Chinese: three bytes that are well formed and stand for themselves.
        offset += 3
        column += 1
      case 0x80...: readWide()
      default: refuseCharacter(Unicode.Scalar(byte), width: 1)
      }
    }
    copy()
    return faults.isEmpty ? nil : faults
  }

  private var place: SourcePoint { SourcePoint(path: source.path, line: line, column: column) }

  private func byte(at distance: Int) -> UInt8? {
    offset + distance < body.endIndex ? body[offset + distance] : nil
  }

  private func isTail(at distance: Int) -> Bool {
    offset + distance < body.endIndex && body[offset + distance] & 0xC0 == 0x80
  }

  private mutating func advance(_ bytes: Int) {
    offset += bytes
    column += bytes
  }

  private mutating func copy() {
    source.bytes += body[copied..<offset]
    copied = offset
  }

  private mutating func endLine() {
    offset += body[offset] == 0x0D && byte(at: 1) == 0x0A ? 2 : 1
    line += 1
    column = 1
    literalBraces = 0
    source.lineStarts.append(source.bytes.count + offset - copied)
  }

  /// Puts a mark in the place of so many bytes.
  private mutating func mark(_ meaning: Mark.Meaning, bytes: Int, characters: Int) {
    copy()
    let written = Array(body[offset..<offset + bytes])
    Mark.appendPlaceholder(source.marks.count, to: &source.bytes)
    source.marks.append(
      Mark(meaning: meaning, written: written, place: place, length: characters))
    offset += bytes
    copied = offset
    column += characters
    if source.marks.count > NarrativeLimits.marks {
      let details = ["limit": String(NarrativeLimits.marks), "mark": "{{"]
      faults.append(Diagnostic(.narrativeTooDense, at: place, details))
      offset = body.endIndex
      copied = offset
    }
  }

  /// After a backslash nothing is special; `\{{` also makes its `}}` literal.
  private mutating func readEscape() {
    if byte(at: 1) == 0x7B, byte(at: 2) == 0x7B {
      literalBraces += 1
      advance(3)
    } else if byte(at: 1) == 0x7D, byte(at: 2) == 0x7D {
      advance(3)
    } else if let next = byte(at: 1), (0x21...0x7E).contains(next) {
      advance(2)
    } else {
      advance(1)
    }
  }

  private mutating func readOpening() {
    var end = offset + 2
    while end + 1 < body.endIndex, body[end] != 0x0A, body[end] != 0x0D {
      if body[end] == 0x7D, body[end + 1] == 0x7D { return readReference(inner: offset + 2..<end) }
      if body[end] == 0x7B, body[end + 1] == 0x7B { break }
      end += 1
    }
    mark(.fault(.referenceUnclosed), bytes: 2, characters: 2)
  }

  private mutating func readReference(inner: Range<Int>) {
    guard let text = String(validating: body[inner], as: UTF8.self) else {
      return advance(2)  // the character at fault comes next
    }
    let length = text.unicodeScalars.count + 4
    do {
      let reference = try Reference(parsing: text, at: place, length: length)
      mark(.reference(reference), bytes: inner.count + 4, characters: length)
    } catch {
      mark(.fault(error.rule, ["reference": "{{\(text)}}"]), bytes: 2, characters: 2)
      literalBraces += 1
    }
  }

  private mutating func readClosing() {
    if literalBraces > 0 {
      literalBraces -= 1
      advance(2)
    } else {
      mark(.fault(.referenceUnopened), bytes: 2, characters: 2)
    }
  }

  /// `&#7;` would put into the page what no content may hold.
  private mutating func readEntity() {
    let isHex = byte(at: 2) == 0x78 || byte(at: 2) == 0x58
    var end = offset + (isHex ? 3 : 2)
    while end < body.endIndex, end - offset < 12,
      Unicode.Scalar(body[end]).properties.isASCIIHexDigit
    {
      end += 1
    }
    let digits = String(decoding: body[(offset + (isHex ? 3 : 2))..<end], as: UTF8.self)
    let value = UInt32(digits, radix: isHex ? 16 : 10)
    guard let value, let scalar = Unicode.Scalar(value), scalar.isRefused, end < body.endIndex,
      body[end] == 0x3B
    else { return advance(2) }
    let width = end + 1 - offset
    let fault = Mark.Meaning.fault(.narrativeCharacter, ["character": scalar.notation])
    mark(fault, bytes: width, characters: width)
  }

  private mutating func readWide() {
    switch decodeScalar(body, at: offset) {
    case nil:
      faults.append(Diagnostic(.encodingUnknown, at: place))
      offset = body.endIndex
    case ("｛", let width)? where decodeScalar(body, at: offset + width)?.scalar == "｛":
      mark(.fault(.referenceFullWidth), bytes: width * 2, characters: 2)
    case (let scalar, let width)? where scalar.isRefused: refuseCharacter(scalar, width: width)
    case (_, let width)?:
      offset += width
      column += 1
    }
  }

  private mutating func refuseCharacter(_ scalar: Unicode.Scalar, width: Int) {
    if faults.last?.place.line != line {
      faults.append(Diagnostic(.narrativeCharacter, at: place, ["character": scalar.notation]))
    }
    offset += width
    column += 1
  }
}
