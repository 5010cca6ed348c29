import Portfolio
import Templates

/// An inspection, survey or visit: what it found, what was asked, whether that was done in time.
final class InspectionRow: Sendable {
  let inspection: Inspection
  private let edition: Edition
  private let link: Linker

  static let shape = Shape<InspectionRow>([
    .text("date") { $0.inspection.date.description },
    .text("dateText") { $0.edition.words.write($0.inspection.date, to: &$1) },
    .text("kind") { $0.edition.words.write($0.inspection.kind.term, to: &$1) },
    .text("by") { $0.inspection.by },
    .text("found") { $0.inspection.finding },
    .optionalText("measure") { $0.inspection.measure },
    .optional("project", NamedLink.shape) { row in
      row.inspection.project.map { row.edition.project($0, link: row.link) }
    },
    .optional("town", NamedLink.shape) { $0.town },
    .text("townName") { $0.town?.name ?? "" },
    .optionalText("dueText") { row in row.inspection.due.map { row.edition.words.date($0) } },
    .optionalText("closedText") { $0.closedText },
    .optional("verdict", Verdict.shape) { $0.edition.verdict(of: $0.inspection) },
    .text("outcomeKey") { $0.inspection.outcome(on: $0.edition.figures.asOf).rawValue },
  ])

  init(_ inspection: Inspection, of edition: Edition, link: Linker) {
    self.inspection = inspection
    self.edition = edition
    self.link = link
  }

  private var town: NamedLink? {
    edition.town(of: inspection).map { town in
      let unit = edition.register.units[town]
      return NamedLink(
        name: unit.name, link: edition.directory.hasPage(town: town) ? link(.town(unit)) : "")
    }
  }

  /// nil where that is after the edition's day.
  private var closedText: String? {
    inspection.closed(by: edition.figures.asOf).map { edition.words.date($0) }
  }
}

extension Edition {
  /// The town that a row names, else its project's.
  func town(of inspection: Inspection) -> Int? {
    inspection.town ?? inspection.project.flatMap { entry(ofProject: $0)?.town }
  }

  /// Made by the edition's day; past due first, then open, then the newest.
  func inspections(_ rows: some Sequence<Inspection>) -> [Inspection] {
    let day = figures.asOf
    return rows.filter { $0.date <= day }.enumerated().sorted { left, right in
      let (first, second) = (left.element.urgency(on: day), right.element.urgency(on: day))
      if first != second { return first < second }
      if left.element.date != right.element.date { return left.element.date > right.element.date }
      return left.offset < right.offset
    }.map(\.element)
  }

  fileprivate func verdict(of inspection: Inspection) -> Verdict {
    let day = figures.asOf
    func late(_ term: Term, _ until: Day) -> Verdict {
      let days = inspection.due.map { $0.days(to: until) } ?? 0
      return Verdict(.late, words(term, [.count: Notation.count(days)]))
    }
    let closed = inspection.closed(by: day)
    switch inspection.outcome(on: day) {
    case .overdue: return late(.inspectionOverdue, day)
    case .open: return Verdict(.open, words(.inspectionOpen))
    case .nothingAsked: return Verdict(.done, words(.inspectionNothingAsked))
    case .closedLate: return late(.inspectionClosedLate, closed ?? day)
    case .closedInTime:
      return Verdict(
        .done, words(inspection.due == nil ? .inspectionClosed : .inspectionClosedInTime))
    }
  }
}

extension Inspection {
  fileprivate func urgency(on day: Day) -> Int {
    switch outcome(on: day) {
    case .overdue: 0
    case .open: 1
    case .closedLate, .closedInTime, .nothingAsked: 2
    }
  }
}

extension Inspection.Kind {
  var term: Term {
    switch self {
    case .inspection: .inspectionInspection
    case .survey: .inspectionSurvey
    case .visit: .inspectionVisit
    }
  }
}
