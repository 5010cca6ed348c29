import Fingerprints
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

  struct NarrativeFile {
    let path: String

    /// Of the project.
    let id: String

    /// See ``ContentFiles/Entry/stamp``.
    let stamp: FileStamp?
  }

  /// Everything that is not litter, by path.
  let files: [(entry: ContentFiles.Entry, role: ContentRole)]

  /// By year, then issued, adjustments by month, drafts by month.
  private(set) var plans: [PlanFile] = []

  /// By day; the month's before an interim one of the same day.
  private(set) var progress: [ProgressFile] = []

  /// By path, as are all below.
  private(set) var lists: [(path: String, id: String)] = []
  private(set) var narratives: [NarrativeFile] = []
  private(set) var meetings: [(path: String, day: Day)] = []
  private(set) var bulletins: [(path: String, year: Int, number: Int)] = []

  /// Every table that is read.
  private(set) var tables: [String] = []

  /// The files of which there is one each.
  private var single: [ContentRole] = []

  init(_ files: ContentFiles) {
    self.files = files.entries.lazy.map { ($0, ContentRole(path: $0.path)) }
      .filter { $0.1 != .litter }
    // Symbolic links are not read.
    for (entry, role) in self.files where !entry.isSymbolicLink { sort(entry, as: role) }
    plans.sort { ($0.year, $0.version.rank) < ($1.year, $1.version.rank) }
    progress.sort { $0.day == $1.day ? !$0.isInterim && $1.isInterim : $0.day < $1.day }
  }

  private mutating func sort(_ entry: ContentFiles.Entry, as role: ContentRole) {
    let path = entry.path
    switch role {
    case .settings, .units, .ledger: single.append(role)
    case .plan(let year, let version):
      plans.append(PlanFile(path: path, year: year, version: version))
    case .progress(let day, let isInterim):
      progress.append(ProgressFile(path: path, day: day, isInterim: isInterim))
    case .list(let id): lists.append((path, id))
    case .narrative(let id):
      narratives.append(NarrativeFile(path: path, id: id, stamp: entry.stamp))
    case .meeting(let day): meetings.append((path, day))
    case .bulletin(let year, let number): bulletins.append((path, year, number))
    case .attachment, .litter, .misnamedTable, .impossibleDate, .unknown: break
    }
    if role.isTable { tables.append(path) }
  }

  /// Whether there is the settings file, the units' table or a ledger.
  func has(_ role: ContentRole) -> Bool { single.contains(role) }
}

extension ContentRole {
  fileprivate var isTable: Bool {
    switch self {
    case .units, .plan, .progress, .list, .ledger: true
    default: false
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
