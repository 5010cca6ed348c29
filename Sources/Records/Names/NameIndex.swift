import Diagnostics

/// Names that cells may hold, and the positions that they stand for.
struct NameIndex: Sendable {
  /// In the order in which they were added, for suggestions.
  private(set) var names: [String] = []
  private var positions: [String: Int] = [:]
  private var faulty: Set<String> = []

  /// Whether there may be names that could not be read, so that an unknown one proves nothing.
  var isPartial = false

  init() {}

  init(_ names: some Sequence<String>) {
    for (position, name) in names.enumerated() { add(name, for: position) }
  }

  /// A name added before keeps its first position.
  mutating func add(_ name: String, for position: Int) {
    guard positions[name] == nil else { return }
    positions[name] = position
    names.append(name)
  }

  /// A name whose record is faulty: it stands for nothing, and using it is no further fault.
  mutating func addFaulty(_ name: String) { faulty.insert(name) }

  func position(of name: String) -> Int? { positions[name] }

  /// Whether a name without a position may still be right.
  func mayName(_ name: String) -> Bool { isPartial || faulty.contains(name) }

  /// The name that was probably meant, if the budget allows to look for it.
  func nearest(
    to written: String, _ budget: inout SuggestionBudget, where isFit: (Int) -> Bool = { _ in true }
  ) -> String? {
    guard budget.spend(names.count), written.unicodeScalars.count <= 80 else { return nil }
    let fit = names.filter { name in positions[name].map(isFit) ?? false }
    let lowercased = folded(written).lowercased()
    if let same = fit.first(where: { $0 != written && $0.lowercased() == lowercased }) {
      return same
    }
    return nearestName(to: written, among: fit)
  }
}

/// Bounds the comparisons of names that one table's suggestions may cost, so that a table in
/// which every cell is wrong is still reported at once.
struct SuggestionBudget {
  private var comparisons = 100_000

  mutating func spend(_ wanted: Int) -> Bool {
    guard wanted <= comparisons else { return false }
    comparisons -= wanted
    return true
  }
}
