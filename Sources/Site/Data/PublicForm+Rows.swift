import Records

extension PublicForm {
  /// How a row is looked at before its cells are taken apart: by the columns that it has, in order.
  struct RowForm: Sendable {
    /// What is asked of a cell.
    fileprivate enum Cell {
      case text
      case money
      case day
      case month
      case unit
    }

    fileprivate let cells: [Cell]

    init(of kinds: [ColumnKind]) {
      cells = kinds.map { kind in
        switch kind {
        case .money: .money
        case .day: .day
        case .month: .month
        case .unit, .town: .unit
        case .identifier, .project, .text, .texts, .tiers, .sector, .choice: .text
        }
      }
    }
  }

  /// Finds the end of a row that is given away byte by byte as it stands, as nearly all are.
  ///
  /// - Parameters:
  ///   - start: Of the row, in bytes of a table that was read without a fault.
  /// - Returns: nil where that cannot be said at a glance.
  func end(
    ofRowAt start: Int, as form: RowForm, in table: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var start = start
    let last = form.cells.count - 1
    for place in form.cells.indices {
      guard let end = RowForm.end(ofCellAt: start, in: table) else { return nil }
      if end > start {
        let cell = UnsafeBufferPointer(rebasing: table[start..<end])
        guard isAsGiven(cell, form.cells[place]) else { return nil }
      } else if place == 0 {
        // A row that is empty throughout is not given away.
        return nil
      }
      if place == last { return endsRow(table, end) ? end : nil }
      guard end < table.count, table[end] == UInt8(ascii: ",") else { return nil }
      start = end + 1
    }
    return nil
  }

  private func endsRow(_ table: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    guard end < table.count else { return true }
    if table[end] == 0x0A { return true }
    return table[end] == 0x0D && end + 1 < table.count && table[end + 1] == 0x0A
  }

  /// - Parameter cell: Not empty.
  private func isAsGiven(_ cell: UnsafeBufferPointer<UInt8>, _ form: RowForm.Cell) -> Bool {
    switch form {
    case .text: !startsFormula(cell[0]) && !RowForm.hasBlankEnd(cell)
    case .money: isInForm(cell, .money)
    case .day: isInForm(cell, .day)
    case .month: isInForm(cell, .month)
    case .unit: isInForm(cell, .unit) && !startsFormula(cell[0])
    }
  }
}

extension PublicForm.RowForm {
  /// The comma or line end after a cell, or the table's end; nil where it has a quote.
  fileprivate static func end(
    ofCellAt start: Int, in table: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var end = start
    while true {
      end = firstByte(in: UnsafeRawBufferPointer(table), from: end, upTo: UInt8(ascii: ","))
      guard end < table.count else { return end }
      switch table[end] {
      case UInt8(ascii: ","), 0x0A, 0x0D: return end
      case UInt8(ascii: "\""): return nil
      default: end += 1
      }
    }
  }

  /// Whether a cell may begin or end with a blank, which is not given away.
  fileprivate static func hasBlankEnd(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = cell.count
    return mayBeBlank(cell, 0) || cell[count - 1] <= 0x20
      || count > 1 && cell[count - 2] == 0xC2
      || count > 2 && mayBeBlank(cell, count - 3)
        && cell[count - 1] >= 0x80
  }

  /// Whether the character that begins there may be white space of any kind or a mark that has no
  /// width.
  private static func mayBeBlank(_ cell: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    switch cell[place] {
    case 0...0x20, 0xC2, 0xE1: true
    case 0xE2: place + 1 < cell.count && cell[place + 1] <= 0x81
    case 0xE3: place + 1 < cell.count && cell[place + 1] == 0x80
    case 0xEF: place + 1 < cell.count && cell[place + 1] == 0xBB
    default: false
    }
  }
}
