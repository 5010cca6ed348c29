import Diagnostics

/// Names that cells may hold, and the positions that they stand for.
struct NameIndex: Sendable {
  /// In the order in which they were added, for suggestions.
  private(set) var names: [String] = []
  private var index = ByteIndex()

  /// By their numbers in `index`, as are `names`.
  private var positions: [Int] = []
  private var faulty: Set<String> = []

  /// Whether there may be names that could not be read, so that an unknown one proves nothing.
  var isPartial = false

  init() {}

  init(_ names: some Sequence<String>) {
    for (position, name) in names.enumerated() { add(name, for: position) }
  }

  /// A name added before keeps its first position.
  mutating func add(_ name: String, for position: Int) {
    guard withUTF8(of: name, { index.add($0) }) == names.count else { return }
    names.append(name)
    positions.append(position)
  }

  /// A name whose record is faulty: it stands for nothing, and using it is no further fault.
  mutating func addFaulty(_ name: String) { faulty.insert(name) }

  func position(of name: String) -> Int? {
    withUTF8(of: name) { index.number(of: $0) }.map { positions[$0] }
  }

  /// As above, of a name in UTF-8.
  func position(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
    withPart(range, of: bytes) { index.number(of: $0) }.map { positions[$0] }
  }

  /// As above, of a name that is likely the one added after that of another position.
  func position(of range: Range<Int>, in bytes: [UInt8], after last: Int?) -> Int? {
    withPart(range, of: bytes) { index.number(of: $0, likely: (last ?? -1) + 1) }
      .map { positions[$0] }
  }

  /// Whether a name without a position may still be right.
  func mayName(_ name: String) -> Bool { isPartial || faulty.contains(name) }

  /// The name that was probably meant, if the budget allows to look for it.
  func nearest(
    to written: String, _ budget: inout SuggestionBudget, where isFit: (Int) -> Bool = { _ in true }
  ) -> String? {
    guard written.unicodeScalars.count <= 80, budget.spend(names.count) else { return nil }
    let fit = zip(names, positions).filter { isFit($0.1) }.map(\.0)
    // Chinese names are often written in part: 水利 for 水利工程.
    let isPart = written.unicodeScalars.contains { !$0.isASCII } && written.count > 1
    let whole = isPart ? fit.filter { $0.contains(written) || written.contains($0) } : []
    return nearestName(to: written, among: whole) ?? whole.first
      ?? likelyName(for: written, among: fit)
  }
}

/// Bounds the comparisons of names that a run's suggestions may cost, so that records in which
/// every cell is wrong are still reported at once.
struct SuggestionBudget {
  private var comparisons = 300_000

  /// - Returns: false where so many are too many; then none are spent.
  mutating func spend(_ wanted: Int) -> Bool {
    guard wanted <= comparisons else { return false }
    comparisons -= wanted
    return true
  }
}
