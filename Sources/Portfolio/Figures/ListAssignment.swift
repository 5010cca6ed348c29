/// A project in one task list: who answers for it there, and its tasks.
public struct ListAssignment: Sendable {
  /// Position in ``Settings/lists``.
  public let list: Int

  /// Position in ``Register/projects``.
  public let project: Int

  /// In the order of the table; one at least.
  public let tasks: [ListTask]

  /// The first that a row of the project gives; rows that give one agree.
  public func first(_ column: (ListTask) -> String?) -> String? {
    for task in tasks {
      if let value = column(task) { return value }
    }
    return nil
  }
}

extension Register {
  /// The projects of a list, by id.
  public func assignments(ofList list: Int) -> [ListAssignment] {
    let members = Dictionary(grouping: tasks.rows.lazy.filter { $0.list == list }, by: \.project)
    return members.keys.sorted().compactMap { project in
      members[project].map { ListAssignment(list: list, project: project, tasks: $0) }
    }
  }

  /// The lists that a project is in, in the order of portal.yml.
  public func assignments(ofProject project: Int) -> [ListAssignment] {
    let own = tasks.of(project)
    guard !own.isEmpty else { return [] }
    return settings.lists.indices.compactMap { list in
      let tasks = own.filter { $0.list == list }
      return tasks.isEmpty
        ? nil : ListAssignment(list: list, project: project, tasks: Array(tasks))
    }
  }
}
