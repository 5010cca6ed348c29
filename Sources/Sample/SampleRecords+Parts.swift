extension SampleRecords {
  /// A file of the set, not made yet.
  enum Part: Sendable {
    case settings
    case units
    case plan(PlanVersion)
    case progress(RecordMonth)
    case interim(RecordDay)
    case milestones
    case list(TaskList)
    case problems
    case corrections

    /// Of the project at a position.
    case narrative(Int)
  }

  /// All but tables without a row.
  var parts: [Part] {
    var parts: [Part] = [.settings, .units]
    parts += planVersions.map { .plan($0) }
    for month in (0..<timeline.months).map(RecordMonth.init) {
      let days = timeline.interimDays(of: month).map { RecordDay(month: month, day: $0) }
      parts += days.filter(hasReports).map { .interim($0) }
      parts.append(.progress(month))
    }
    parts.append(.milestones)
    parts += TaskList.allCases.map { .list($0) }
    parts.append(.problems)
    if !corrections.isEmpty { parts.append(.corrections) }
    parts += projects.indices.map { .narrative($0) }
    return parts
  }

  func path(of part: Part) -> String {
    switch part {
    case .settings: "portal.yml"
    case .units: "units.csv"
    case .plan(let version): "plans/\(version.fileName).csv"
    case .progress(let month): "progress/\(month.text).csv"
    case .interim(let day): "progress/\(day.text).csv"
    case .milestones: "milestones.csv"
    case .list(let list): "lists/\(list.rawValue).csv"
    case .problems: "problems.csv"
    case .corrections: "corrections.csv"
    case .narrative(let project): "projects/\(projects[project].id).md"
    }
  }

  func bytes(of part: Part) -> [UInt8] {
    switch part {
    case .settings: settingsFile
    case .units: unitTable
    case .plan(let version): planTable(version)
    case .progress(let month): progressTable(of: month)
    case .interim(let day): interimTable(of: day)
    case .milestones: milestoneTable
    case .list(let list): taskTable(of: list)
    case .problems: problemTable
    case .corrections: correctionTable
    case .narrative(let project): Story(of: projects[project], in: self).bytes
    }
  }
}
