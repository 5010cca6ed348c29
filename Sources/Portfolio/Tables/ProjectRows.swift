/// Rows in their order, and which of them are about each project.
public struct ProjectRows<Row: Sendable>: Sendable {
  public let rows: [Row]

  /// Positions in `rows`, grouped by project, each group in the order of the rows.
  let grouped: [Int32]

  /// Where each project's group begins in `grouped`, and at last where the last one ends.
  let starts: [Int32]

  /// - Parameters:
  ///   - projects: How many the register names.
  ///   - project: The position in ``Register/projects`` of the project that a row is about, if any.
  public init(_ rows: [Row], projects: Int, about project: (Row) -> Int?) {
    self.init(rows, projects: projects, subjects: rows.map { Int32(project($0) ?? -1) })
  }

  /// - Parameters:
  ///   - projects: How many the register names.
  ///   - subjects: For each row, the position in ``Register/projects`` of the project that it is
  ///     about, or -1.
  public init(_ rows: [Row], projects: Int, subjects: [Int32]) {
    self.rows = rows
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

  public static var none: ProjectRows { ProjectRows([], projects: 0, about: { _ in nil }) }

  /// A project's rows, in the order of the table.
  public func of(_ project: Int) -> some RandomAccessCollection<Row> {
    positions(of: project).lazy.map { rows[Int($0)] }
  }

  private func positions(of project: Int) -> ArraySlice<Int32> {
    guard project + 1 < starts.count else { return [] }
    return grouped[Int(starts[project])..<Int(starts[project + 1])]
  }

  public var isEmpty: Bool { rows.isEmpty }
}
