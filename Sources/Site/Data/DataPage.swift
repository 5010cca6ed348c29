import Portfolio
import Records
import Templates

/// The downloads: what each file holds, and what each column means.
struct DataPage: Sendable {
  let chrome: Chrome
  let files: [DataFile]

  static let shape = Shape<DataPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .text("figuresLink") { $0.chrome.link(.figures) },
      .optionalText("feed") { $0.chrome.frame.feed },
      .list("files", DataFile.shape) { $0.files },
    ])

  init(of edition: Edition, _ tables: [PublicTable]) {
    chrome = Chrome(edition.words(.navData), at: .data, in: .data, of: edition)
    let link = Linker(from: .data)
    files = tables.map { table in
      DataFile(
        path: table.path, link: link(.table(table.path)), rows: table.rowCount,
        columns: table.columns.map(\.header).joined(separator: edition.words(.listSeparator)))
    }
  }
}

/// A public table among the downloads.
struct DataFile: Sendable {
  let path: String
  let link: String
  let rows: Int
  let columns: String

  static let shape = Shape<DataFile>([
    .text("path") { $0.path },
    .text("link") { $0.link },
    .text("rows") { $1.add(count: $0.rows) },
    .text("columns") { $0.columns },
  ])
}
