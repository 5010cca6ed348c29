/// One plan table of the sample.
enum PlanVersion: Sendable {
  /// Of a year counted from the first.
  case issued(year: Int)
  case adjusted(year: Int)

  /// Of the year after a month, as it was being compiled then.
  case draft(RecordMonth)

  /// Counted from the first.
  var year: Int {
    switch self {
    case .issued(let year), .adjusted(let year): year
    case .draft(let month): month.yearIndex + 1
    }
  }

  /// Without `.csv`.
  var fileName: String {
    let calendarYear = RecordMonth.firstYear + year
    return switch self {
    case .issued: "\(calendarYear)"
    case .adjusted: "\(calendarYear)-08"
    case .draft(let month): "\(calendarYear)-draft-\(month.text)"
    }
  }

  /// What the plan gives a project for the year; nil where it does not name it.
  func annual(of course: ProjectYear) -> Yuan? {
    switch self {
    case .issued: course.isIssued ? course.annual : nil
    case .adjusted: course.isAdjusted ? course.adjusted : nil
    case .draft: course.annual
    }
  }
}

extension SampleRecords {
  var planVersions: [PlanVersion] {
    var versions: [PlanVersion] = []
    for year in 0..<timeline.years {
      versions.append(.issued(year: year))
      if timeline.hasAdjustment(in: year) { versions.append(.adjusted(year: year)) }
    }
    return timeline.hasDraft ? versions + [.draft(timeline.last)] : versions
  }
}
