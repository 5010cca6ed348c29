/// Rows in their order, and which of them are about each project.
public struct ProjectRows<Row: Sendable>: Sendable {
  public let rows: [Row]

  public let groups: ProjectGroups

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
    groups = ProjectGroups(subjects: subjects, projects: projects)
  }

  public static var none: ProjectRows { ProjectRows([], projects: 0, about: { _ in nil }) }

  /// A project's rows, in the order of the table.
  public func of(_ project: Int) -> some RandomAccessCollection<Row> {
    groups.positions(of: project).lazy.map { rows[Int($0)] }
  }

  public var isEmpty: Bool { rows.isEmpty }
}
