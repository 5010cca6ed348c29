import Templates
import Charts
import Portfolio

/// A project as a wall chart shows it.
final class WallProject: Sendable {
  let record: ProjectRecord

  /// Who answers for it in its task lists; nil where that is not on record or not for the public.
  let leader: String?
  private let edition: Edition

  init(_ record: ProjectRecord, leader: String?, of edition: Edition) {
    self.record = record
    self.leader = leader
    self.edition = edition
  }

  /// Of the days that its bar and its milestones take up; nil where it has none.
  var days: ClosedRange<Day>? {
    var days: ClosedRange<Day>?
    func reach(_ day: Day?) {
      guard let day else { return }
      days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
    }
    reach(record.entry.start?.firstDay)
    reach(record.entry.finish?.lastDay)
    for milestone in edition.register.milestones.of(record.project) {
      reach(milestone.planned)
      reach(milestone.actual(by: edition.figures.asOf))
    }
    return days
  }

  var standing: Standing { record.figures.map { Standing($0.progress) } ?? .unknown }

  /// - Parameter axis: The dates of the whole chart.
  func work(on axis: DayAxis) -> GanttWork {
    let (entry, milestones) = (record.entry, edition.register.milestones)
    return GanttWork(
      start: entry.start.map { axis.position(of: $0.firstDay) },
      end: entry.finish.map { axis.position(of: $0.lastDay) + 1 },
      share: record.figures?.overall.map { $0.percentage / 100 },
      moments: milestones.of(record.project).map { $0.moment(on: axis, of: edition) },
      standing: standing)
  }
}

extension GanttWork {
  static var none: GanttWork {
    GanttWork(start: nil, end: nil, share: nil, moments: [], standing: .unknown)
  }
}

extension Milestone {
  fileprivate func moment(on axis: DayAxis, of edition: Edition) -> GanttWork.Moment {
    let actual = actual(by: edition.figures.asOf)
    let tooltip = Output.text { text in
      text.add(name)
      text.add(UInt8(ascii: " "))
      edition.words.write(actual ?? planned, to: &text)
    }
    return GanttWork.Moment(
      planned: axis.position(of: planned), actual: actual.map { axis.position(of: $0) },
      tooltip: tooltip)
  }

  /// When it was reached, if that was not after a day.
  fileprivate func actual(by day: Day) -> Day? { actual.flatMap { $0 <= day ? $0 : nil } }
}

extension Edition {
  /// The projects of one task list, or of all; all formal ones where no list has a task.
  ///
  /// - Parameter list: Position in ``Settings/lists``.
  func wallProjects(of list: Int?) -> [WallProject] {
    wallMembers(of: list).compactMap { wallProject($0, in: list) }
  }

  func wallProject(_ project: Int, in list: Int?) -> WallProject? {
    record(of: project).map {
      WallProject($0, leader: leader(of: project, in: list), of: self)
    }
  }

  /// Positions in ``Register/projects`` of those that a wall chart shows.
  func wallMembers(of list: Int?) -> [Int] {
    var isMember = [Bool](repeating: false, count: register.projects.count)
    for task in register.tasks.rows where list == nil || task.list == list {
      isMember[task.project] = true
    }
    let members = isMember.indices.filter { isMember[$0] }
    return members.isEmpty
      ? figures.plan.facts.lazy.filter(\.isFormal).map(\.project) : members
  }

  private func leader(of project: Int, in list: Int?) -> String? {
    guard settings.publishedPeople.contains(.leader) else { return nil }
    return register.tasks.of(project).lazy.filter { list == nil || $0.list == list }
      .compactMap(\.leader).first
  }
}
