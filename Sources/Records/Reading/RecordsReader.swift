import Diagnostics
import Portfolio

/// Reads the files of a content folder one after another, and keeps what is found on the way.
struct RecordsReader {
  let files: ContentFiles
  let layout: ContentLayout
  let paths: ShownPaths

  /// How texts, of which there may be many thousands, are read.
  let spread: Spread

  /// What all amounts together may come to, in yuan.
  let largestSum: Int64
  var found: [Diagnostic] = []
  var late: [LateFault] = []
  var encodings: [EncodedFile] = []
  var names = RecordNames(nil)
  var fingerprints: RecordFingerprints
  var mentions: [NarrativeMentions] = []

  /// What an earlier run read of narratives, and what the next one shall know, stretch by stretch.
  let memory: NarrativeMemory?
  var remembered: [[UInt8]] = []

  /// The site's, as soon as the configuration says it.
  var language: Language?
  private var texts = TextPool()
  private var suggestions = SuggestionBudget()

  /// Position in ``Register/tables``, by path.
  private let tables: [String: Int]
  private var rows: [Int]

  init(
    _ files: ContentFiles, root: String, largestSum: Int64 = .max,
    spread: @escaping Spread = inTurn,
    remembering memory: NarrativeMemory? = nil
  ) {
    self.files = files
    self.spread = spread
    self.memory = memory
    self.largestSum = largestSum
    layout = ContentLayout(files)
    paths = ShownPaths(root: root)
    let tables = layout.tables
    self.tables = Dictionary(uniqueKeysWithValues: zip(tables, tables.indices))
    rows = tables.map { _ in 0 }
    fingerprints = RecordFingerprints(tables: tables.count)
  }

  /// A reader of texts, for which there are no tables.
  init(_ files: ContentFiles, _ layout: ContentLayout, _ paths: ShownPaths, _ names: RecordNames) {
    self.files = files
    self.layout = layout
    self.paths = paths
    self.names = names
    memory = nil
    spread = inTurn
    largestSum = .max
    tables = [:]
    rows = []
    fingerprints = RecordFingerprints(tables: 0)
  }

  /// A file's bytes; nil where the system does not give them, which is reported.
  mutating func bytes(of path: String) -> [UInt8]? {
    do {
      return try files.read(path)
    } catch {
      found.append(Diagnostic(.fileUnreadable, at: SourcePoint(path: paths.shown(path))))
      return nil
    }
  }

  /// A table's text; nil where it has none, which is reported.
  mutating func text(of path: String) -> DecodedText? {
    guard let bytes = bytes(of: path) else { return nil }
    fingerprints.add(bytes, of: path)
    return text(of: path, in: bytes)
  }

  /// The text of a file that has been read.
  mutating func text(of path: String, in bytes: [UInt8]) -> DecodedText? {
    do {
      let text = try DecodedText(decoding: bytes)
      if text.encoding != .utf8 {
        encodings.append(EncodedFile(path: path, encoding: text.encoding))
      }
      return text
    } catch {
      let place = SourcePoint(path: paths.shown(path), line: error.line, column: error.column)
      found.append(Diagnostic(.encodingUnknown, at: place))
      return nil
    }
  }

  func position(of table: String) -> Int { tables[table] ?? 0 }

  /// A reader that knows what this one knows and has found nothing yet.
  var besides: RecordsReader {
    var other = self
    (other.found, other.late, other.encodings) = ([], [], [])
    other.fingerprints = RecordFingerprints(tables: rows.count)
    other.rows = rows.map { _ in 0 }
    return other
  }

  /// Takes what another reader has found in tables that this one has not read.
  mutating func take(over other: RecordsReader) {
    found += other.found
    late += other.late
    encodings += other.encodings
    fingerprints.add(other.fingerprints)
    for (table, count) in other.rows.enumerated() where count > 0 { rows[table] = count }
  }
}

extension RecordsReader {
  /// Reads a table's rows; those that are faulty are reported and left out.
  ///
  /// - Parameter record: Reads the current row.
  mutating func rows<Format: TableFormat, Record>(
    of path: String, as format: Format.Type,
    _ record: (inout Format, inout TableReader) -> Record?
  ) -> [Record] {
    var records: [Record] = []
    if let text = text(of: path) {
      _ = read(text, at: path, as: format, into: &records, record)
    }
    return records
  }

  /// - Returns: The table as it is after its last row, and whether every row had the form of a
  ///   row; nil where it has no header.
  mutating func read<Format: TableFormat, Record>(
    _ text: DecodedText, at path: String, as format: Format.Type, into records: inout [Record],
    _ record: (inout Format, inout TableReader) -> Record?
  ) -> (table: Format, isWhole: Bool)? {
    var reader = reader(of: text, at: path)
    defer { take(from: reader) }
    guard reader.readHeader() else { return nil }
    let position = reader.table
    reader.withRow { fingerprints.addHeader($0, of: position) }
    var columns = ColumnBinder(header: reader.header)
    var table = format.init(&columns)
    reader.check(columns)
    while reader.nextRow() {
      let origin = reader.origin
      reader.withRow { fingerprints.add($0, at: origin) }
      if let record = record(&table, &reader) { records.append(record) }
    }
    return (table, reader.isWhole)
  }

  /// A reader that has the pool of texts until it is taken back.
  mutating func reader(of text: DecodedText, at path: String) -> TableReader {
    defer { texts = TextPool() }
    return TableReader(
      text, path: paths.shown(path), table: position(of: path), names: names, texts: texts,
      suggestions: suggestions)
  }

  /// Takes back what the reader was given.
  mutating func takeNames(from reader: TableReader) {
    texts = reader.texts
    suggestions = reader.suggestions
    names.spellings = reader.spellings
  }

  private mutating func take(from reader: TableReader) {
    found += reader.found
    takeNames(from: reader)
    rows[reader.table] = reader.rows
  }

  /// Every table, by path.
  var sources: [TableSource] {
    zip(layout.tables, rows).map { TableSource(path: $0, rows: $1) }
  }
}
