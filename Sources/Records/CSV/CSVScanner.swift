/// Splits a table into rows and cells, a row at a time (RFC 4180).
///
/// Lines end in CR LF or LF, in a cell between quotes too. A row keeps its cells after a fault,
/// as far as they can be told apart; only an unclosed quote takes the rest of the table with it.
struct CSVScanner {
  /// UTF-8, checked, without a byte order mark.
  let bytes: [UInt8]

  /// The current row's cells, one at least.
  private(set) var cells: [CSVCell] = []

  /// The current row's faults, in order.
  private(set) var faults: [CSVFault] = []

  /// Where the current row begins, and the line on which it does, from 1.
  private(set) var rowStart = 0
  private(set) var rowLine = 0

  private var offset = 0
  private var line = 1

  /// Where the current row stands, its line end included.
  var row: Range<Int> { rowStart..<offset }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Moves to the next row; an empty line is a row of one empty cell.
  ///
  /// - Returns: false after the last row.
  mutating func nextRow() -> Bool {
    guard offset < bytes.count else { return false }
    if !faults.isEmpty { faults.removeAll(keepingCapacity: true) }
    rowStart = offset
    rowLine = line
    if passPlainRow() { return true }
    cells.removeAll(keepingCapacity: true)
    while nextCell() {}
    return true
  }

  /// - Returns: false where the row is not plain throughout; then it is to be begun anew.
  private mutating func passPlainRow() -> Bool {
    let bytes = bytes
    let next = bytes.withUnsafeBufferPointer { splitPlainRow(of: $0, from: offset, into: &cells) }
    guard let next else { return false }
    offset = next
    line += bytes[next - 1] == .lineFeed ? 1 : 0
    return true
  }

  /// - Returns: whether the row goes on after the cell.
  private mutating func nextCell() -> Bool {
    if offset < bytes.count, bytes[offset] == .quote {
      quotedCell()
    } else {
      plainCell()
    }
    guard offset < bytes.count else { return false }
    let isComma = bytes[offset] == .comma
    offset += isComma || bytes[offset] == .lineFeed ? 1 : 2
    line += isComma ? 0 : 1
    return isComma
  }

  /// Stops at the comma or line end after the cell, or at the table's end.
  private mutating func plainCell() {
    let start = offset
    while offset < bytes.count {
      passOrdinary(above: .comma)
      guard offset < bytes.count, !endsCell(bytes[offset]) else { break }
      if bytes[offset] == .quote { note(.strayQuote, at: offset, length: 1) }
      passChecked(bytes[offset])
    }
    cells.append(CSVCell(start: start, end: offset, form: .plain, in: bytes))
  }

  private mutating func quotedCell() {
    let start = offset
    let startLine = line
    var form = CSVCell.Form.quoted
    offset += 1
    while offset < bytes.count {
      passOrdinary(above: .quote)
      guard offset < bytes.count else { break }
      let byte = bytes[offset]
      guard byte == .quote else {
        line += byte == .lineFeed ? 1 : 0
        if byte == .carriageReturn { form = .escaped }
        passChecked(byte)
        continue
      }
      offset += 1
      guard offset < bytes.count, bytes[offset] == .quote else {
        cells.append(CSVCell(start: start, end: offset, form: form, in: bytes))
        return passTextAfterQuote()
      }
      form = .escaped
      offset += 1
    }
    faults.append(CSVFault(kind: .unclosedQuote, offset: start, line: startLine, length: 1))
    cells.append(CSVCell(start: start, end: offset, form: form, in: bytes))
  }

  private mutating func passTextAfterQuote() {
    let start = offset
    var isBlank = true
    while offset < bytes.count, !endsCell(bytes[offset]) {
      isBlank = isBlank && (bytes[offset] == .space || bytes[offset] == .tab)
      passChecked(bytes[offset])
    }
    if !isBlank { note(.textAfterQuote, at: start, length: offset - start) }
  }

  /// Passes bytes above a bound that are nothing but text: neither DEL nor what may begin a
  /// control character of two bytes.
  private mutating func passOrdinary(above bound: UInt8) {
    offset = bytes.withUnsafeBytes { firstByte(in: $0, from: offset, upTo: bound) }
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == .comma || byte == .lineFeed || (byte == .carriageReturn && isLineEnd(offset))
  }

  /// Whether a CR there is followed by the LF that makes it a line end.
  private func isLineEnd(_ offset: Int) -> Bool {
    offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
  }

  /// Passes a byte, and notes it if it is, or begins, a control character.
  private mutating func passChecked(_ byte: UInt8) {
    if byte < .space || byte == .delete {
      if byte != .tab, byte != .lineFeed, byte != .carriageReturn || !isLineEnd(offset) {
        note(.controlCharacter, at: offset, length: 1)
      }
    } else if byte == 0xC2, offset + 1 < bytes.count, bytes[offset + 1] < 0xA0 {
      note(.controlCharacter, at: offset, length: 2)
      offset += 1
    }
    offset += 1
  }

  private mutating func note(_ kind: CSVFault.Kind, at offset: Int, length: Int) {
    faults.append(CSVFault(kind: kind, offset: offset, line: line, length: length))
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let tab = UInt8(ascii: "\t")
  static let space = UInt8(ascii: " ")
  static let delete: UInt8 = 0x7F
}
