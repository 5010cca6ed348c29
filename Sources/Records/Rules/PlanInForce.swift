import Diagnostics
import Portfolio

/// A report is of a project that the plan in force on its day names.
///
/// A project that an adjustment took out may thus stand in the tables of the months before.
struct PlanInForce {
  let plan: Plan

  /// As messages name the plan's file.
  let path: String

  func check(_ project: Int, in row: inout TableReader, at column: Column<ProjectCells>) {
    guard !plan.names(project), let position = column.position else { return }
    let nearest = row.names.projects.nearest(
      to: row.text(at: position), &row.suggestions, where: plan.names)
    row.report(.projectNotInPlan, at: position, ["plan": path], suggestion: nearest)
  }
}
