import Diagnostics
import Testing

@testable import Records

@Suite("Tables")
struct TableReaderTests {
  @Test("Columns are named by header or key, in any order, and unknown ones are passed over")
  func header() {
    let (texts, found) = read("完成, name ,备注,节点编号\n100,桥面,x,y\n")
    #expect(texts == [["桥面"]])
    #expect(found.map(\.rule) == [.columnUnknown, .columnUnknown, .columnUnknown])
  }

  @Test("Rows that are blank are passed over, cells missing at a row's end are blank")
  func blanks() {
    let (texts, found) = read("\n,,\nname,b,c\n\n甲\n,　,\n乙,,\n")
    #expect(texts == [["甲"], ["乙"]])
    #expect(found.map(\.rule) == [.columnUnknown, .columnUnknown])
  }

  @Test("A cell's place is in characters, after line ends in cells before it, with its quotes")
  func places() {
    let (_, found) = read("name,actual\n\"甲\n乙\",\"😀\"\n")
    #expect(found.map(\.place) == [SourcePoint(path: "t.csv", line: 3, column: 4)])
    #expect(found.map(\.length) == [3])
  }

  @Test("A row with too many cells is left out, the rows after it are read")
  func excess() {
    let (texts, found) = read("name,actual\n甲,,\n乙,\n")
    #expect(texts == [["乙"]])
    #expect(found.map(\.rule) == [.cellsExcess])
  }

  @Test("After an unclosed quote nothing is read, and nothing else is reported")
  func unclosed() {
    let (texts, found) = read("name,actual\n甲,\n\"乙,x\n丙,y\n")
    #expect(texts == [["甲"]])
    #expect(
      found == [Diagnostic(.quoteUnclosed, at: SourcePoint(path: "t.csv", line: 3, column: 1))])
  }

  @Test("A file that is no table but one line of a million columns is reported at once")
  func wide() {
    let (_, found) = read(String(repeating: "name,x,", count: 200_000) + "\n")
    #expect(found.count <= 3 * TableReader.mostColumnFaults)
  }

  /// Two columns of a milestone: a text that is required and a date that is not.
  private struct Table: TableFormat {
    static let name = "test"
    let name: Column<TextCells>
    let actual: Column<DayCells>

    init(_ columns: inout ColumnBinder) {
      name = columns.required("name", "节点", .text)
      actual = columns.optional("actual", "实际日期", .day)
    }
  }

  private func read(_ text: String) -> (texts: [[String]], found: [Diagnostic]) {
    let decoded = DecodedText(bytes: Array(text.utf8), encoding: .utf8)
    var reader = TableReader(decoded, path: "t.csv", table: 0, names: RecordNames(nil))
    guard reader.readHeader() else { return ([], reader.found) }
    var columns = ColumnBinder(header: reader.header)
    let table = Table(&columns)
    reader.check(columns)
    var texts: [[String]] = []
    while reader.nextRow() {
      texts.append([reader.read(table.name)].compactMap(\.self))
      _ = reader.read(table.actual)
    }
    return (texts, reader.found)
  }
}
