import Fingerprints
import Portfolio

/// The fingerprints of what was read: of files, and of the rows of tables.
public struct RecordFingerprints: Sendable {
  /// Of every file that was read but narratives, by its path below the content folder.
  public private(set) var files: [String: Fingerprint] = [:]

  /// Of every table's header, by position in ``Register/tables``.
  public private(set) var headers: [Fingerprint?]

  /// Of every table's rows, by line; a line on which no row begins has that of the row above.
  private var rows: [[Fingerprint]]

  init(tables: Int) {
    headers = Array(repeating: nil, count: tables)
    rows = Array(repeating: [], count: tables)
  }

  /// - Returns: nil where no row begins at the place.
  public func row(at origin: Origin) -> Fingerprint? {
    guard rows.indices.contains(origin.table), rows[origin.table].indices.contains(origin.line)
    else { return nil }
    return rows[origin.table][origin.line]
  }

  mutating func add(_ bytes: [UInt8], of file: String) { files[file] = Fingerprint(of: bytes) }

  /// Takes over those of other files.
  mutating func add(_ others: RecordFingerprints) {
    files.merge(others.files) { first, _ in first }
    for (table, header) in others.headers.enumerated() where header != nil {
      headers[table] = header
      rows[table] = others.rows[table]
    }
  }

  mutating func addHeader(_ bytes: UnsafeRawBufferPointer, of table: Int) {
    headers[table] = Fingerprint(of: bytes)
  }

  /// - Parameter origin: Below all rows of the table so far.
  mutating func add(_ row: UnsafeRawBufferPointer, at origin: Origin) {
    let print = Fingerprint(of: row)
    let gap = origin.line - rows[origin.table].count + 1
    if gap == 1 {
      rows[origin.table].append(print)
    } else if gap > 0 {
      rows[origin.table].append(contentsOf: repeatElement(print, count: gap))
    }
  }
}
