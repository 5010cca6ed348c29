import Diagnostics

/// A report is of a project that the plan in force on its day names.
///
/// A project that an adjustment took out may thus stand in the tables of the months before.
struct PlanInForce {
  /// As messages name the plan's file.
  let path: String

  /// By project.
  private let isNamed: [Bool]

  init(path: String, naming ids: PlanIds, of projects: NameIndex) {
    self.path = path
    var isNamed = [Bool](repeating: false, count: projects.names.count)
    for id in ids.readable {
      if let project = projects.position(of: id) { isNamed[project] = true }
    }
    self.isNamed = isNamed
  }

  func check(_ project: Int, in row: inout TableReader, at column: Column<ProjectCells>) {
    if !isNamed[project] { row.report(.projectNotInPlan, at: column, ["plan": path]) }
  }
}
