import Diagnostics

/// An id of a project that some plan names; its value is the position in `Register.projects`.
struct ProjectCells: CellType {
  let kind = ColumnKind.project

  func value(at position: Int, in row: inout TableReader) -> Int? {
    if let known = row.project(at: position) { return known }
    let text = row.text(at: position)
    let projects = row.names.projects
    if let known = projects.position(of: folded(text)) { return known }
    if !projects.mayName(text) {
      row.report(
        .projectUnknown, at: position, suggestion: projects.nearest(to: text, &row.suggestions))
    }
    return nil
  }
}

extension CellType where Self == ProjectCells {
  static var project: ProjectCells { ProjectCells() }
}

extension TableReader {
  /// Tables list projects by id more often than not, so the next one is looked at first.
  fileprivate mutating func project(at position: Int) -> Int? {
    guard isLiteral(at: position) else { return names.projects.position(of: text(at: position)) }
    let range = content(at: position)
    let project = names.projects.position(of: range, in: scanner.bytes, after: lastProject)
    lastProject = project ?? lastProject
    return project
  }
}
