import Portfolio
import TestNumbers
import Testing

@testable import Records
@testable import Site

/// A download says what the records say, however they are written.
@Suite("Downloads of tables")
struct DownloadTests {
  private static let columns: [(header: String, kind: ColumnKind, cells: [String])] = [
    ("项目编号", .project, ["KP2022-1", "A-2", ""]),
    ("说明", .text, ["征地", "甲,乙", "说\"好\"了", "上\n下", "=1+1", "-", "　", "", "x"]),
    (
      "总投资", .money,
      [
        "", "0", "12", "1,234.50", "007", "12345678", "123456789", "3.10", "564.68", "0.5",
        "1.00001", "12.3456", "00.5", ".5", "5.",
      ]
    ),
    ("开工时间", .month, ["", "2022-03", "2022-3", "2022年3月"]),
    ("计划日期", .day, ["", "2022-03-09", "2022/3/9", "2022-3-9"]),
    ("责任单位", .unit, ["", "交通局", "U1", "交通运输局", "水务公司", "U2", "无名"]),
  ]

  private var form: PublicForm {
    let settings = Settings(
      title: "进展", publisher: "办公室", region: "某市", tiers: [Tier(id: "local", name: "本级")],
      domains: [Domain(name: "基建", sectors: ["公路"])])
    let units = [
      Unit(id: "U1", name: "交通运输局", kind: .department, aliases: ["交通局"]),
      // Its name stands for the first unit, whose id it is.
      Unit(id: "U2", name: "U1", kind: .other), Unit(id: "U3", name: "水务公司", kind: .stateOwned),
    ]
    return PublicForm(
      of: Register(
        settings: settings, units: units, projects: [], plans: [], reportTables: [],
        reports: .none, tables: []))
  }

  /// Every other table is kept as most are: all columns in order, and cells without blanks around them.
  @Test("Each cell is given away by its text alone", arguments: 1...400)
  func cells(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let isTidy = seed % 2 == 0
    var shown = Self.columns.filter { _ in isTidy || random.below(8) > 0 }
    if !isTidy, random.below(4) == 0 { shown.shuffle(using: &random) }
    let wanted = Self.columns.map {
      ColumnSchema(key: $0.header, header: $0.header, isRequired: false, people: nil, kind: $0.kind)
    }
    let end = random.below(2) == 0 ? "\n" : "\r\n"
    var table = (shown.map(\.header) + (!isTidy && random.below(3) == 0 ? ["备注"] : []))
      .joined(separator: ",")
    var expected: [UInt8] = []
    for _ in 0..<random.below(20) {
      var row: [String: String] = [:]
      for column in shown { row[column.header] = column.cells[random.below(column.cells.count)] }
      table +=
        end + shown.map { written(row[$0.header] ?? "", isTidy, &random) }.joined(separator: ",")
      if random.below(9) == 0 { table += end }
      guard row.values.contains(where: { !$0.isEmpty && $0 != "　" }) else { continue }
      writeCSV(
        wanted.map { column in
          let cell = row[column.header] ?? ""
          return form.text(of: cell == "　" ? "" : cell, column.kind)
        }, into: &expected)
    }
    var output: [UInt8] = []
    form.write(rowsOf: Array(table.utf8), wanted, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
  }

  /// A cell as somebody may write it.
  private func written(_ cell: String, _ isTidy: Bool, _ random: inout SplitMix) -> String {
    let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A }
    if isTidy, !needsQuotes { return cell }
    guard needsQuotes || random.below(6) == 0 else {
      return ["", "", "", " ", "　"][random.below(5)] + cell + ["", "", "\t"][random.below(3)]
    }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
