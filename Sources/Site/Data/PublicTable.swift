import Portfolio
import Records

/// A table as it is given away: in the words of the records and in one form, so that it can be
/// read in again, and without the columns that stay inside.
struct PublicTable: Sendable {
  /// As below the content folder.
  let path: String
  let columns: [ColumnSchema]
  let rowCount: Int
  private let form: PublicForm
  private let files: ContentFiles

  /// - Returns: nil for a file that is no table.
  init?(_ table: TableSource, of register: Register, in files: ContentFiles, form: PublicForm) {
    let kind = table.path.prefix { $0 != "/" && $0 != "." }
    guard let schema = TableSchema.all.first(where: { $0.name == kind }) else { return nil }
    path = table.path
    let published = register.settings.publishedPeople
    columns = schema.columns.filter { $0.people.map(published.contains) ?? true }
    rowCount = table.rows
    self.form = form
    self.files = files
  }

  /// RFC 4180 with a byte order mark, by which office spreadsheets know UTF-8.
  func write(into output: inout [UInt8]) {
    guard let bytes = try? files.read(path) else { return }
    output += [0xEF, 0xBB, 0xBF]
    writeCSV(columns.map(\.header), into: &output)
    form.write(rowsOf: bytes, columns, into: &output)
  }
}

extension PublicForm {
  /// - Parameter bytes: Of a table that was read without a fault.
  func write(rowsOf bytes: [UInt8], _ columns: [ColumnSchema], into output: inout [UInt8]) {
    let kinds = columns.map(\.kind)
    var stretch = Stretch()
    let taking = { (row: PublicRow) -> Bool in
      guard self.keeps(row, kinds) else { return false }
      output.append(contentsOf: row.bytes)
      endCSVRow(in: &output)
      return true
    }
    forEachCell(of: bytes, columns: columns, taking: taking) { column, cell in
      if !keeps(cell, kinds[column]) {
        stretch.end(into: &output)
        if column > 0 { output.append(UInt8(ascii: ",")) }
        write(cell.text, kinds[column], into: &output)
      } else if !stretch.takes(cell.text, isFirst: column == 0) {
        stretch.end(into: &output)
        if column > 0 { output.append(UInt8(ascii: ",")) }
        stretch.begin(with: cell.text)
      }
      if column == kinds.count - 1 {
        stretch.end(into: &output)
        endCSVRow(in: &output)
      }
    }
  }
}

/// Cells of a row that stand side by side in a table's bytes and are given away as they stand there,
/// the commas between them too: most rows are one stretch, and are copied at once.
private struct Stretch {
  private var bytes: UnsafeBufferPointer<UInt8>?

  mutating func begin(with cell: UnsafeBufferPointer<UInt8>) { bytes = cell }

  /// Takes a cell if it follows a comma after the stretch.
  mutating func takes(_ cell: UnsafeBufferPointer<UInt8>, isFirst: Bool) -> Bool {
    guard !isFirst, let bytes, let start = bytes.baseAddress, let next = cell.baseAddress,
      start + bytes.count + 1 == next
    else { return false }
    self.bytes = UnsafeBufferPointer(start: start, count: bytes.count + 1 + cell.count)
    return true
  }

  /// Appends what it holds, and holds nothing.
  mutating func end(into output: inout [UInt8]) {
    if let bytes { output.append(contentsOf: bytes) }
    bytes = nil
  }
}

extension Edition {
  /// Every table on record, as it is given away, by path.
  var publicTables: [PublicTable] {
    let form = PublicForm(of: register)
    return register.tables.compactMap {
      PublicTable($0, of: register, in: texts.files, form: form)
    }
  }
}
