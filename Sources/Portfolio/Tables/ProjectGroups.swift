/// Which rows of a table are about each project, by their positions there.
///
/// Apart from the rows, so that it is the same type for every table.
public struct ProjectGroups: Sendable {
  /// Positions among the rows, grouped by project, each group in the order of the rows.
  let grouped: [Int32]

  /// Where each project's group begins in `grouped`, and at last where the last one ends.
  let starts: [Int32]

  /// - Parameters:
  ///   - subjects: For each row, the position in ``Register/projects`` of the project that it is
  ///     about, or -1.
  ///   - projects: How many the register names.
  init(subjects: [Int32], projects: Int) {
    var starts = [Int32](repeating: 0, count: projects + 1)
    for project in subjects where project >= 0 { starts[Int(project) + 1] += 1 }
    for project in 0..<projects { starts[project + 1] += starts[project] }
    var next = starts
    var grouped = [Int32](repeating: 0, count: Int(starts[projects]))
    for position in subjects.indices where subjects[position] >= 0 {
      let project = Int(subjects[position])
      grouped[Int(next[project])] = Int32(position)
      next[project] += 1
    }
    self.starts = starts
    self.grouped = grouped
  }

  /// Of a project's rows, in the order of the table.
  public func positions(of project: Int) -> ArraySlice<Int32> {
    guard project + 1 < starts.count else { return [] }
    return grouped[Int(starts[project])..<Int(starts[project + 1])]
  }
}
