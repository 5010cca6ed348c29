import Portfolio

/// What is said of a project on a day: its row in the plan in force or, where that does not name
/// it, in the plan that last did or will.
struct ProjectRecord: Sendable {
  enum Standing: Hashable, Sendable {
    case inForce

    /// A plan of the day's year or an earlier one named it, the plan in force does not.
    case removed(lastYear: Int)

    /// Only a draft or a later plan names it.
    case proposed(year: Int)
  }

  let project: Int
  let entry: PlanEntry
  let standing: Standing

  /// nil where the plan in force does not name it.
  let figures: ProjectFigures?

  /// Whether the project is of a formal row.
  func standingText(in words: Words) -> String? {
    switch standing {
    case .inForce: entry.isFormal ? nil : words(.categoryReserve)
    case .removed(let year): words(.projectRemoved, [.year: String(year)])
    case .proposed(let year): words(.projectProposed, [.year: String(year)])
    }
  }
}

extension Edition {
  /// A project's row in the plan in force, else in the plan that last had it or will.
  func entry(ofProject project: Int) -> PlanEntry? {
    figures.plan.entry(of: project) ?? record(of: project)?.entry
  }

  /// - Parameter project: Position in ``Register/projects``.
  /// - Returns: nil where no plan names it.
  func record(of project: Int) -> ProjectRecord? {
    if let entry = figures.plan.entry(of: project) {
      return ProjectRecord(
        project: project, entry: entry, standing: .inForce, figures: figures.project(project))
    }
    var removed: (entry: PlanEntry, year: Int)?
    var proposed: (entry: PlanEntry, year: Int)?
    for plan in register.plans {
      guard let entry = plan.entry(of: project) else { continue }
      if plan.isDraft || plan.year > figures.year {
        proposed = (entry, plan.year)
      } else {
        removed = (entry, plan.year)
      }
    }
    if let proposed, proposed.year > figures.year || removed == nil {
      return ProjectRecord(
        project: project, entry: proposed.entry, standing: .proposed(year: proposed.year),
        figures: nil)
    }
    return removed.map { entry, year in
      ProjectRecord(
        project: project, entry: entry, standing: .removed(lastYear: year), figures: nil)
    }
  }
}
