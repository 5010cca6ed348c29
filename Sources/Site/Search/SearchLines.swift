import Synchronization

/// What the search is told of projects whose pages have been made, until the script that tells it is
/// made: so a narrative is opened and read once for both.
///
/// Whoever makes a project's page has its script made too, since both are made from the same; and a
/// script stands behind the pages of its projects, so that no more than some hundred lines wait.
final class SearchLines: Sendable {
  private let lines = Mutex<[Int: [UInt8]]>([:])

  /// - Parameter project: Position in ``Register/projects``.
  func put(_ line: [UInt8], of project: Int) {
    lines.withLock { $0[project] = line }
  }

  /// A line that waits, handed out once; a script does without those that do not wait yet.
  func take(of project: Int) -> [UInt8]? {
    lines.withLock { $0.removeValue(forKey: project) }
  }
}
