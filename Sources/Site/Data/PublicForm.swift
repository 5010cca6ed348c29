import Portfolio
import Records

/// The one form in which downloads write what records may write in several.
struct PublicForm: Sendable {
  /// From an id, name or alias to the unit's name.
  private let units: [String: String]

  /// By their length, the UTF-8 of names that stand for themselves, one after the other.
  private let names: [[UInt8]]

  init(of register: Register) {
    let names = register.units.flatMap { unit in
      ([unit.id, unit.name] + unit.aliases).map { ($0, unit.name) }
    }
    let units = Dictionary(names, uniquingKeysWith: { first, _ in first })
    let own = register.units.map(\.name).filter { units[$0]?.utf8.elementsEqual($0.utf8) ?? false }
    var byLength: [[UInt8]] = Array(repeating: [], count: (own.map(\.utf8.count).max() ?? 0) + 1)
    for name in own { byLength[name.utf8.count] += Array(name.utf8) }
    self.units = units
    self.names = byLength
  }

  /// A cell of a table that was read without a fault.
  func write(
    _ cell: UnsafeBufferPointer<UInt8>, _ kind: ColumnKind, into output: inout [UInt8]
  ) {
    if isInForm(cell, kind) { return writeCSV(cell, into: &output) }
    writeCSV(text(of: String(decoding: cell, as: UTF8.self), kind), into: &output)
  }

  /// Whether a cell is surely written already as it is given away; nearly all are.
  func isInForm(_ cell: UnsafeBufferPointer<UInt8>, _ kind: ColumnKind) -> Bool {
    switch kind {
    case .money: isPlainAmount(cell)
    case .day: hasDigits(cell, count: 10)
    case .month: hasDigits(cell, count: 7)
    case .unit, .town: cell.isEmpty || isName(cell)
    case .identifier, .project, .text, .texts, .tiers, .sector, .choice: true
    }
  }

  private func isName(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard names.indices.contains(cell.count) else { return false }
    let alike = names[cell.count]
    return stride(from: 0, to: alike.count, by: cell.count).contains { start in
      cell.indices.allSatisfy { cell[$0] == alike[start + $0] }
    }
  }

  /// Whether it is digits without a zero in front, far below what would overflow, and at most four
  /// decimals without a zero at the end.
  private func isPlainAmount(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    let whole = cell.firstIndex { !isDigit($0) } ?? cell.count
    guard whole <= 8, whole <= 1 || cell[0] != 0x30 else { return false }
    if whole == cell.count { return true }
    let decimals = cell.count - whole - 1
    return whole > 0 && cell[whole] == UInt8(ascii: ".") && (1...4).contains(decimals)
      && cell[cell.count - 1] != 0x30 && cell[(whole + 1)...].allSatisfy(isDigit)
  }

  /// Whether it is so many bytes of digits with dashes after a year and a month, or is empty.
  private func hasDigits(_ cell: UnsafeBufferPointer<UInt8>, count: Int) -> Bool {
    cell.isEmpty
      || cell.count == count
        && cell.indices.allSatisfy { $0 == 4 || $0 == 7 ? cell[$0] == 0x2D : isDigit(cell[$0]) }
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
