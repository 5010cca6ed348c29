import Diagnostics
import Portfolio

extension TableReader {
  /// The value of the current row's cell in a column; nil where it is blank, or bad and reported.
  mutating func read<Cells: CellType>(_ column: Column<Cells>) -> Cells.Value? {
    guard let position = column.position else { return nil }
    guard !isBlank(at: position) else {
      if column.isRequired { report(.cellBlank, at: position) }
      return nil
    }
    return column.cells.value(at: position, in: &self)
  }

  /// Where the current row stands.
  var origin: Origin { Origin(table: table, line: scanner.rowLine) }

  /// Hands over the current row's bytes.
  func withRow(_ use: (UnsafeRawBufferPointer) -> Void) {
    scanner.bytes.withUnsafeBytes { use(UnsafeRawBufferPointer(rebasing: $0[scanner.row])) }
  }

  /// A cell is blank too where its row ends before it.
  func isBlank(at position: Int) -> Bool {
    position >= scanner.cells.count || content(at: position).isEmpty
  }

  /// The bytes between which a cell's text stands, without blanks at its ends.
  func content(at position: Int) -> Range<Int> { scanner.cells[position].text }

  /// Whether the cell's bytes are its text, no quote or line end being written otherwise.
  func isLiteral(at position: Int) -> Bool { scanner.cells[position].form != .escaped }

  /// As `text`, of a literal cell whose text is likely to recur.
  mutating func pooledText(at position: Int) -> String {
    texts.text(scanner.bytes, content(at: position))
  }

  /// What a cell's text stands for in an index of names.
  func position(at position: Int, in index: NameIndex) -> Int? {
    guard isLiteral(at: position) else { return index.position(of: text(at: position)) }
    return index.position(of: content(at: position), in: scanner.bytes)
  }

  /// A cell's text without blanks at its ends, doubled quotes as one, line ends as LF.
  func text(at position: Int) -> String {
    guard position < scanner.cells.count else { return "" }
    let range = content(at: position)
    guard !isLiteral(at: position) else { return decoded(scanner.bytes, range) }
    let bytes = unescaped(scanner.bytes[range])
    return decoded(bytes, bytes.indices)
  }
}

extension TableReader {
  /// How many of a cell's several values a rule reports.
  static let mostCellFaults = 10

  /// Reports a cell of the current row; its column and text are among the details.
  mutating func report(
    _ rule: Rule, at position: Int, _ details: [String: String] = [:], suggestion: String? = nil
  ) {
    var details = details
    details["name"] = header[position]
    details["value"] = shortened(text(at: position))
    let (point, length) = place(of: position)
    found.append(Diagnostic(rule, at: point, length: length, details, suggestion: suggestion))
  }

  /// As above, in a column; nothing where the table does not have it.
  mutating func report<Cells>(
    _ rule: Rule, at column: Column<Cells>, _ details: [String: String] = [:],
    suggestion: String? = nil
  ) {
    guard let position = column.position else { return }
    report(rule, at: position, details, suggestion: suggestion)
  }

  mutating func report(_ fault: ValueFault, at position: Int) {
    report(
      fault.rule, at: position, fault.details,
      suggestion: likelyMeant(by: text(at: position), breaking: fault.rule))
  }

  /// Where a cell begins, its quote included, and how many characters it takes; the row's end
  /// where the row ends before it.
  func place(of position: Int) -> (point: SourcePoint, length: Int) {
    guard position < scanner.cells.count else {
      return (point(of: scanner.cells.last?.end ?? scanner.rowStart), 1)
    }
    let cell = scanner.cells[position]
    return (point(of: cell.start), scalarCount(scanner.bytes[cell.start..<cell.end]))
  }

  /// The place of a byte of the current row.
  func point(of offset: Int) -> SourcePoint {
    let before = scanner.bytes[scanner.rowStart..<offset]
    let lineStart = before.lastIndex(of: .lineFeed).map { $0 + 1 } ?? scanner.rowStart
    return SourcePoint(
      path: path, line: scanner.rowLine + before.count { $0 == .lineFeed },
      column: 1 + scalarCount(scanner.bytes[lineStart..<offset]))
  }
}
