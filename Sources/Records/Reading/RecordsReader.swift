import Diagnostics
import Portfolio

/// Reads the files of a content folder one after another, and keeps what is found on the way.
struct RecordsReader {
  let files: ContentFiles
  let layout: ContentLayout
  let paths: ShownPaths
  var found: [Diagnostic] = []
  var late: [LateFault] = []
  var encodings: [EncodedFile] = []
  var names = RecordNames(nil)
  private var texts = TextPool()

  /// Position in ``Register/tables``, by path.
  private let tables: [String: Int]
  private var rows: [Int]
  let readSettings: SettingsReader

  init(_ files: ContentFiles, root: String, readSettings: @escaping SettingsReader) {
    self.files = files
    self.readSettings = readSettings
    layout = ContentLayout(files)
    paths = ShownPaths(root: root)
    let tables = layout.tables
    self.tables = Dictionary(uniqueKeysWithValues: zip(tables, tables.indices))
    rows = tables.map { _ in 0 }
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
}

extension RecordsReader {
  /// A table's records.
  struct Rows<Format: TableFormat, Record> {
    /// As it is after the last row; nil where the table could not be read.
    let format: Format?
    let records: [Record]

    /// Whether every row had the form of a row.
    let isWhole: Bool
  }

  /// Reads a table's rows; those that are faulty are reported and left out.
  mutating func rows<Format: TableFormat, Record>(
    of path: String, as format: Format.Type,
    _ record: (inout Format, inout TableReader) -> Record?
  ) -> Rows<Format, Record> {
    guard let text = text(of: path) else {
      return Rows(format: nil, records: [], isWhole: false)
    }
    return rows(of: text, at: path, as: format, record)
  }

  mutating func rows<Format: TableFormat, Record>(
    of text: DecodedText, at path: String, as format: Format.Type,
    _ record: (inout Format, inout TableReader) -> Record?
  ) -> Rows<Format, Record> {
    var reader = reader(of: text, at: path)
    defer { take(from: reader) }
    guard reader.readHeader() else { return Rows(format: nil, records: [], isWhole: false) }
    var columns = ColumnBinder(header: reader.header)
    var table = format.init(&columns)
    reader.check(columns)
    var records: [Record] = []
    while reader.nextRow() {
      if let record = record(&table, &reader) { records.append(record) }
    }
    return Rows(format: table, records: records, isWhole: reader.isWhole)
  }

  func reader(of text: DecodedText, at path: String) -> TableReader {
    TableReader(
      text, path: paths.shown(path), table: position(of: path), names: names, texts: texts)
  }

  private mutating func take(from reader: TableReader) {
    found += reader.found
    texts = reader.texts
    names.spellings = reader.spellings
    rows[reader.table] = reader.rows
  }

  /// Every table, by path.
  var sources: [TableSource] {
    zip(layout.tables, rows).map { TableSource(path: $0, rows: $1) }
  }
}

/// Reads portal.yml: its bytes, and its path as messages show it.
typealias SettingsReader = (_ bytes: [UInt8], _ path: String, inout [Diagnostic]) -> Settings?
