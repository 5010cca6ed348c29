import Portfolio
import Templates

/// An inspection, survey or visit: what it found, what was asked, whether that was done in time.
struct InspectionRow: Sendable {
  let inspection: Inspection
  let dateText: String
  let kind: String
  let project: NamedLink?
  let town: NamedLink?
  let dueText: String?

  /// Not after the edition's day.
  let closedText: String?
  let verdict: Verdict

  static let shape = Shape<InspectionRow>([
    .text("date") { $0.inspection.date.description },
    .text("dateText") { $0.dateText },
    .text("kind") { $0.kind },
    .text("by") { $0.inspection.by },
    .text("found") { $0.inspection.finding },
    .optionalText("measure") { $0.inspection.measure },
    .optional("project", NamedLink.shape) { $0.project },
    .optional("town", NamedLink.shape) { $0.town },
    .text("townName") { $0.town?.name ?? "" },
    .optionalText("dueText") { $0.dueText },
    .optionalText("closedText") { $0.closedText },
    .optional("verdict", Verdict.shape) { $0.verdict },
    .text("outcomeKey") { $0.outcomeKey },
  ])

  private let outcomeKey: String

  init(_ inspection: Inspection, of edition: Edition, link: Linker) {
    self.inspection = inspection
    dateText = edition.words.date(inspection.date)
    kind = edition.words(inspection.kind.term)
    project = inspection.project.map { edition.project($0, link: link) }
    town = edition.town(of: inspection).map { town in
      let unit = edition.register.units[town]
      return NamedLink(
        name: unit.name, link: edition.directory.hasPage(town: town) ? link(.town(unit)) : "")
    }
    dueText = inspection.due.map { edition.words.date($0) }
    closedText = inspection.closed(by: edition.figures.asOf).map { edition.words.date($0) }
    verdict = edition.verdict(of: inspection)
    outcomeKey = inspection.outcome(on: edition.figures.asOf).rawValue
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
