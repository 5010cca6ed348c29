import Diagnostics
import Portfolio

extension RecordsReader {
  /// No two progress tables are of one day: `2022-12.csv` is as of the month's last.
  mutating func checkProgressDates() {
    let tables = layout.progress
    for (earlier, later) in zip(tables, tables.dropFirst()) where earlier.day == later.day {
      report(
        .progressTwice, at: later.path,
        ["first": paths.shown(earlier.path), "date": later.day.description])
    }
  }

  /// A progress table's year has a plan.
  mutating func checkProgressYears() {
    let planned = Set(layout.plans.filter { !$0.isDraft }.map(\.year))
    // Without any plan, that is what is reported.
    guard !layout.plans.isEmpty else { return }
    for table in layout.progress where !planned.contains(table.day.year) {
      report(.progressWithoutPlan, at: table.path, ["year": yearText(table.day.year)])
    }
  }
}
