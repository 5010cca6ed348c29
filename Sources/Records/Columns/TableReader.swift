import Diagnostics

/// Reads one table row by row and reports its faults at their cells.
struct TableReader {
  /// As messages name the file.
  let path: String

  /// Position in ``Register/tables``.
  let table: Int

  /// What cells may name.
  let names: RecordNames

  /// The header row's cells without blanks at their ends.
  private(set) var header: [String] = []

  /// Rows read, blank ones not counted.
  private(set) var rows = 0

  /// Whether every row so far had the form of a row.
  private(set) var isWhole = true

  var found: [Diagnostic] = []
  private var unnamed = UnnamedColumns()
  var texts: TextPool

  /// The tiers that the texts of cells stand for, of which there are few.
  var tiers = RecurringValues<[Int]>()
  var spellings: Spellings
  var suggestions: SuggestionBudget

  /// The project that a row named last.
  var lastProject: Int?

  private(set) var scanner: CSVScanner

  init(
    _ text: DecodedText, path: String, table: Int, names: RecordNames, texts: TextPool = TextPool(),
    suggestions: SuggestionBudget = SuggestionBudget()
  ) {
    scanner = CSVScanner(text.bytes)
    self.path = path
    self.table = table
    self.names = names
    self.texts = texts
    self.suggestions = suggestions
    spellings = names.spellings
  }
}

extension TableReader {
  /// Reads the header: the first row that is not blank.
  ///
  /// - Returns: false where there is none, or it has not the form of a row.
  mutating func readHeader() -> Bool {
    guard nextFilledRow() else {
      found.append(Diagnostic(.tableEmpty, at: SourcePoint(path: path, line: 1, column: 1)))
      isWhole = false
      return false
    }
    header = scanner.cells.indices.map { text(at: $0) }
    unnamed = UnnamedColumns(in: self)
    return reportForm() == .sound
  }

  /// Moves to the next row that has the form of a row; those without it are reported, and rows
  /// whose cells are all blank are passed over, as spreadsheets leave them at a table's end.
  mutating func nextRow() -> Bool {
    while nextFilledRow() {
      rows += 1
      switch reportForm() {
      case .sound where scanner.cells.count <= header.count:
        if !unnamed.columns.isEmpty { found += unnamed.used(by: self) }
        return true
      case .sound: reportExcessCells()
      case .faulty: break
      case .lost: return false
      }
      isWhole = false
    }
    return false
  }

  /// Moves to the next row in which there is anything.
  mutating func nextFilledRow() -> Bool {
    while scanner.nextRow() {
      if !scanner.faults.isEmpty { return true }
      for cell in scanner.cells where !cell.text.isEmpty { return true }
    }
    return false
  }

  private enum Form { case sound, faulty, lost }

  /// Reports what is wrong with the form of the row, each kind of fault once.
  private mutating func reportForm() -> Form {
    guard !scanner.faults.isEmpty else { return .sound }
    if let open = unclosedQuote {
      found.append(Diagnostic(.quoteUnclosed, at: point(of: open.offset), length: open.length))
      isWhole = false
      return .lost
    }
    var reported: [CSVFault.Kind] = []
    for fault in scanner.faults where !reported.contains(fault.kind) {
      reported.append(fault.kind)
      found.append(diagnostic(of: fault))
    }
    return .faulty
  }

  /// Set where the current row opens a quote that takes the rest of the table with it.
  var unclosedQuote: CSVFault? { scanner.faults.first { $0.kind == .unclosedQuote } }

  private func diagnostic(of fault: CSVFault) -> Diagnostic {
    let bytes = scanner.bytes[fault.offset..<fault.offset + fault.length]
    let text = String(decoding: bytes, as: UTF8.self)
    let rule: Rule =
      switch fault.kind {
      case .unclosedQuote: .quoteUnclosed
      case .textAfterQuote: .textAfterQuote
      case .strayQuote: .quoteStray
      case .controlCharacter: .controlCharacter
      }
    let code = text.unicodeScalars.first.map(codePoint) ?? ""
    return Diagnostic(
      rule, at: point(of: fault.offset), length: scalarCount(bytes),
      ["value": shortened(text), "code": code])
  }

  private mutating func reportExcessCells() {
    let cells = scanner.cells
    let first = cells[header.count].start
    found.append(
      Diagnostic(
        .cellsExcess, at: point(of: first),
        length: scalarCount(scanner.bytes[first..<(cells.last?.end ?? first)]),
        ["count": "\(cells.count)", "columns": "\(header.count)"]))
  }
}

/// Like `U+0007`.
private func codePoint(of scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
