/// Rows in their order, and which of them are about each project.
public struct ProjectRows<Row: Sendable>: Sendable {
  public let rows: [Row]

  /// Positions in `rows`, grouped by project, each group in the order of the rows.
  private let grouped: [Int32]

  /// Where each project's group begins in `grouped`, and at last where the last one ends.
  private let starts: [Int32]

  /// - Parameters:
  ///   - projects: How many the register names.
  ///   - project: The position in ``Register/projects`` of the project that a row is about, if any.
  public init(_ rows: [Row], projects: Int, about project: (Row) -> Int?) {
    self.rows = rows
    var starts = [Int32](repeating: 0, count: projects + 1)
    for case let project? in rows.lazy.map(project) { starts[project + 1] += 1 }
    for project in 0..<projects { starts[project + 1] += starts[project] }
    var next = starts
    var grouped = [Int32](repeating: 0, count: Int(starts[projects]))
    for (position, row) in rows.enumerated() {
      guard let project = project(row) else { continue }
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
