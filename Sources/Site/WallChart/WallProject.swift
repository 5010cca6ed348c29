import Templates
import Charts
import Portfolio

/// A project as a wall chart shows it.
struct WallProject: Sendable {
  let record: ProjectRecord

  /// Who answers for it in its task lists; nil where that is not on record or not for the public.
  let leader: String?
  let milestones: [Milestone]

  /// Of the days that its bar and its milestones take up; nil where it has none.
  var days: ClosedRange<Day>? {
    var days: ClosedRange<Day>?
    func reach(_ day: Day?) {
      guard let day else { return }
      days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
    }
    reach(record.entry.start?.firstDay)
    reach(record.entry.finish?.lastDay)
    for milestone in milestones {
      reach(milestone.planned)
      reach(milestone.actual)
    }
    return days
  }

  var standing: Standing { record.figures.map { Standing($0.progress) } ?? .unknown }

  /// - Parameter axis: The dates of the whole chart.
  func work(on axis: DayAxis, in words: Words) -> GanttWork {
    let entry = record.entry
    return GanttWork(
      start: entry.start.map { axis.position(of: $0.firstDay) },
      end: entry.finish.map { axis.position(of: $0.lastDay) + 1 },
      share: record.figures?.overall.map { $0.percentage / 100 },
      moments: milestones.map { $0.moment(on: axis, in: words) }, standing: standing)
  }
}

extension GanttWork {
  static var none: GanttWork {
    GanttWork(start: nil, end: nil, share: nil, moments: [], standing: .unknown)
  }
}

extension Milestone {
  fileprivate func moment(on axis: DayAxis, in words: Words) -> GanttWork.Moment {
    let date = actual.map { words.date($0) } ?? words.date(planned)
    return GanttWork.Moment(
      planned: axis.position(of: planned), actual: actual.map { axis.position(of: $0) },
      tooltip: Output.text(joining: name, " ", date))
  }

  /// The milestone as it stood on a day.
  fileprivate func known(by day: Day) -> Milestone {
    guard let actual, actual > day else { return self }
    return Milestone(project: project, name: name, planned: planned, origin: origin)
  }
}

extension Edition {
  /// The projects of one task list, or of all; all formal ones where no list has a task.
  ///
  /// - Parameter list: Position in ``Settings/lists``.
  func wallProjects(of list: Int?) -> [WallProject] {
    wallMembers(of: list).compactMap { project in
      record(of: project).map { record in
        WallProject(
          record: record, leader: leader(of: project, in: list),
          milestones: register.milestones.of(project).map { $0.known(by: figures.asOf) })
      }
    }
  }

  /// Positions in ``Register/projects`` of those that a wall chart shows.
  func wallMembers(of list: Int?) -> [Int] {
    let tasks = register.tasks.rows.filter { list == nil || $0.list == list }
    return tasks.isEmpty
      ? figures.plan.facts.lazy.filter(\.isFormal).map(\.project)
      : Set(tasks.map(\.project)).sorted()
  }

  private func leader(of project: Int, in list: Int?) -> String? {
    guard settings.publishedPeople.contains(.leader) else { return nil }
    return register.tasks.of(project).lazy.filter { list == nil || $0.list == list }
      .compactMap(\.leader).first
  }
}
