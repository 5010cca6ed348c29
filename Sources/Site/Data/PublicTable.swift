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
    let taking = { (row: PublicRow) -> Bool in
      guard self.keeps(row, kinds) else { return false }
      output.append(contentsOf: row.bytes)
      endCSVRow(in: &output)
      return true
    }
    forEachCell(of: bytes, columns: columns, taking: taking) { column, cell in
      if column > 0 { output.append(UInt8(ascii: ",")) }
      write(cell, kinds[column], into: &output)
      if column == kinds.count - 1 { endCSVRow(in: &output) }
    }
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
