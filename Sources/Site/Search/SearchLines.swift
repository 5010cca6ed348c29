import Portfolio
import Synchronization

/// What the search is told of projects whose pages have been made, until the script that tells it is
/// made: so a narrative is opened and read once for both.
///
/// A script stands behind the pages of its projects, so that no more than some hundred lines wait.
final class SearchLines: Sendable {
  private let lines = Mutex<[Int: [UInt8]]>([:])

  /// Of each script, whether it is going to be made.
  private let isAwaited: [Bool]

  init(for isAwaited: [Bool]) { self.isAwaited = isAwaited }

  /// - Parameter project: Position in ``Register/projects``.
  func isAwaited(of project: Int) -> Bool {
    let part = project / SearchTexts.span
    return part < isAwaited.count && isAwaited[part]
  }

  func put(_ line: [UInt8], of project: Int) {
    lines.withLock { $0[project] = line }
  }

  /// A line that waits, handed out once; a script does without those that do not wait yet.
  func take(of project: Int) -> [UInt8]? {
    lines.withLock { $0.removeValue(forKey: project) }
  }
}

extension Edition {
  /// Leaves what is searched of a project if its page shows a plain text.
  func leaveLine(of project: Int, on page: ProjectPage, in lines: SearchLines) {
    guard lines.isAwaited(of: project), let view = page.narrative,
      let narrative = register.narrative(of: project),
      let line = SearchTexts.line(of: narrative, shown: view)
    else { return }
    lines.put(line, of: project)
  }
}
