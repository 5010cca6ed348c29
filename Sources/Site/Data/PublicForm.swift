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

  /// Amounts as plain digits in 万元, dates as ISO 8601, units by name; all else as it is written.
  func text(of cell: String, _ kind: ColumnKind) -> String {
    switch kind {
    case .money: (try? Money(parsing: cell)).map { Notation.wan($0, separator: "") } ?? cell
    case .day: (try? Day(parsing: cell))?.description ?? cell
    case .month: (try? Month(parsing: cell))?.description ?? cell
    case .unit, .town: units[cell] ?? cell
    case .identifier, .project, .text, .texts, .tiers, .sector, .choice: cell
    }
  }
}
