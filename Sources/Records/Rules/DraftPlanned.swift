import Diagnostics
import Portfolio

extension RecordsReader {
  /// The draft that portal.yml names is there, as a draft or as the year's plan, and so is the
  /// plan below which it must not fall.
  mutating func checkDraft(_ reading: SettingsReading) {
    guard let draft = reading.settings.draftPlan else { return }
    let years = Set(layout.plans.map(\.year))
    if !years.contains(draft.year), let span = reading.draftYear {
      report(.draftMissing, at: span, draft.year)
    }
    let issued = Set(layout.plans.filter { !$0.isDraft }.map(\.year))
    if let floor = draft.floor, !issued.contains(floor), let span = reading.draftFloor {
      report(.floorMissing, at: span, floor)
    }
  }

  private mutating func report(_ rule: Rule, at span: SourceSpan, _ year: Int) {
    let path = paths.shown("plans/\(yearText(year)).csv")
    found.append(
      Diagnostic(
        rule, at: span.place, length: span.length, ["year": yearText(year), "path": path]))
  }
}
