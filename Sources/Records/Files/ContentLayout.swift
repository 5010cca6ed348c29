import Portfolio

/// The files of a content folder by what they are.
struct ContentLayout {
  struct PlanFile {
    let path: String
    let year: Int
    let version: Plan.Version

    var isDraft: Bool { if case .draft = version { true } else { false } }
  }

  struct ProgressFile {
    let path: String
    let day: Day
    let isInterim: Bool
  }

  /// Everything that is not litter, by path.
  let files: [(entry: ContentFiles.Entry, role: ContentRole)]

  init(_ files: ContentFiles) {
    self.files = files.entries.map { ($0, ContentRole(path: $0.path)) }
      .filter { $0.1 != .litter }
  }

  /// Those that are read: symbolic links are not.
  private var readable: some Sequence<(path: String, role: ContentRole)> {
    files.lazy.filter { !$0.entry.isSymbolicLink }.map { ($0.entry.path, $0.role) }
  }

  func has(_ role: ContentRole) -> Bool { readable.contains { $0.role == role } }

  /// By year, then issued, adjustments by month, drafts by month.
  var plans: [PlanFile] {
    let plans = readable.compactMap { path, role -> PlanFile? in
      guard case .plan(let year, let version) = role else { return nil }
      return PlanFile(path: path, year: year, version: version)
    }
    return plans.sorted { ($0.year, $0.version.rank) < ($1.year, $1.version.rank) }
  }

  /// By day; the month's before an interim one of the same day.
  var progress: [ProgressFile] {
    let tables = readable.compactMap { path, role -> ProgressFile? in
      guard case .progress(let day, let isInterim) = role else { return nil }
      return ProgressFile(path: path, day: day, isInterim: isInterim)
    }
    return tables.sorted { $0.day == $1.day ? !$0.isInterim && $1.isInterim : $0.day < $1.day }
  }

  /// By path.
  var lists: [(path: String, id: String)] {
    readable.compactMap { path, role in
      if case .list(let id) = role { (path, id) } else { nil }
    }
  }

  var narratives: [(path: String, id: String)] {
    readable.compactMap { path, role in
      if case .narrative(let id) = role { (path, id) } else { nil }
    }
  }

  var meetings: [(path: String, day: Day)] {
    readable.compactMap { path, role in
      if case .meeting(let day) = role { (path, day) } else { nil }
    }
  }

  var bulletins: [(path: String, year: Int, number: Int)] {
    readable.compactMap { path, role in
      if case .bulletin(let year, let number) = role { (path, year, number) } else { nil }
    }
  }

  /// Every table that is read, by path.
  var tables: [String] {
    readable.compactMap { path, role in
      switch role {
      case .units, .plan, .progress, .list, .ledger: path
      default: nil
      }
    }
  }
}

extension Plan.Version {
  /// Orders the versions of one year: issued, adjustments by month, drafts by month.
  fileprivate var rank: Int {
    switch self {
    case .issued: 0
    case .adjusted(let month): 1_000_000 + month.year * 12 + month.month
    case .draft(let month): 2_000_000 + month.year * 12 + month.month
    }
  }
}
