extension Register {
  /// Where a project stands in ``projects``.
  public func position(ofProject id: String) -> Int? {
    projects.position(of: id, by: \.id, precedes: bytesPrecede)
  }

  public func narrative(of project: Int) -> NarrativeText? {
    narratives.position(of: project, by: \.project, precedes: <).map { narratives[$0] }
  }
}

extension Figures {
  /// Where a project of the register stands in ``projects``, if the plan in force names it.
  public func position(of project: Int) -> Int? {
    plan.position(of: project)
  }

  /// A project's figures, if the plan in force names it.
  public func project(_ project: Int) -> ProjectFigures? {
    position(of: project).map { projects[$0] }
  }
}
