import Portfolio

/// A row of a plan as a test tells it: names instead of positions, amounts in yuan.
struct PlanRow {
  var id: String
  var annual: Int64
  var total: Int64 = 0
  var prior: Int64 = 0
  var tiers: [String] = []
  var category = PlanEntry.Category.formal
  var sector = "公路工程"
  var unit = "U1"
  var nature = PlanEntry.Nature.continued
  var start: Month?
  var cadence = PlanEntry.Cadence.monthly

  init(_ id: String, annual: Int64 = 0) {
    self.id = id
    self.annual = annual
  }

  /// The same row but for one cell: `PlanRow("A").with(\.unit, "U2")`.
  func with<Value>(_ cell: WritableKeyPath<PlanRow, Value>, _ value: Value) -> PlanRow {
    var row = self
    row[keyPath: cell] = value
    return row
  }
}
