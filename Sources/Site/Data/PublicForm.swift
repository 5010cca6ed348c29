import Portfolio
import Records

/// The one form in which downloads write what records may write in several.
struct PublicForm: Sendable {
  /// From an id, name or alias to the unit's name.
  private let units: [String: String]

  init(of register: Register) {
    let names = register.units.flatMap { unit in
      ([unit.id, unit.name] + unit.aliases).map { ($0, unit.name) }
    }
    units = Dictionary(names, uniquingKeysWith: { first, _ in first })
  }

  /// A cell of a table that was read without a fault.
  func write(
    _ cell: UnsafeBufferPointer<UInt8>, _ kind: ColumnKind, into output: inout [UInt8]
  ) {
    if isInForm(cell, kind) { return writeCSV(cell, into: &output) }
    writeCSV(text(of: String(decoding: cell, as: UTF8.self), kind), into: &output)
  }

  /// Whether a cell is surely written already as it is given away; nearly all are.
  private func isInForm(_ cell: UnsafeBufferPointer<UInt8>, _ kind: ColumnKind) -> Bool {
    switch kind {
    case .money: isWhole(cell)
    case .day: hasDigits(cell, dashesAt: [4, 7], count: 10)
    case .month: hasDigits(cell, dashesAt: [4], count: 7)
    case .unit, .town: cell.isEmpty
    case .identifier, .project, .text, .texts, .tiers, .sector, .choice: true
    }
  }

  /// Whether it is digits without a zero in front, far below what would overflow.
  private func isWhole(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    cell.isEmpty
      || cell.count <= 8 && cell.allSatisfy(isDigit) && (cell.count == 1 || cell[0] != 0x30)
  }

  private func hasDigits(
    _ cell: UnsafeBufferPointer<UInt8>, dashesAt dashes: [Int], count: Int
  ) -> Bool {
    cell.isEmpty
      || cell.count == count
        && cell.indices.allSatisfy { dashes.contains($0) ? cell[$0] == 0x2D : isDigit(cell[$0]) }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Amounts as plain digits in 万元, dates as ISO 8601, units by name; all else as it is written.
  func text(of cell: String, _ kind: ColumnKind) -> String {
    switch kind {
    case .money: (try? Money(parsing: cell)).map { Notation.wan($0, isGrouped: false) } ?? cell
    case .day: (try? Day(parsing: cell))?.description ?? cell
    case .month: (try? Month(parsing: cell))?.description ?? cell
    case .unit, .town: units[cell] ?? cell
    case .identifier, .project, .text, .texts, .tiers, .sector, .choice: cell
    }
  }
}
