import Charts
import Portfolio

/// The projects of a wall chart by place, and the dates that they share.
struct WallChart: Sendable {
  /// Those of one town; where none is on record, of one unit.
  struct Place: Sendable {
    let name: String
    let projects: [WallProject]
  }

  /// nil where it shows more than one list.
  let list: ListName?
  let places: [Place]
  let axis: DayAxis

  /// Whether any project has one that may be named.
  let hasLeaders: Bool

  /// - Parameter list: Position in ``Settings/lists``; nil for all projects in any list.
  init(of list: Int?, _ edition: Edition) {
    let projects = edition.wallProjects(of: list)
    self.list = list.map { edition.settings.lists[$0] }
    places = WallChart.places(of: projects, in: edition)
    hasLeaders = projects.contains { $0.leader != nil }
    let today = edition.figures.asOf
    let days = projects.compactMap(\.days)
    axis = DayAxis(
      from: days.map(\.lowerBound).min().map { min($0, today) } ?? today,
      to: days.map(\.upperBound).max().map { max($0, today) } ?? today)
  }

  var projects: [WallProject] { places.flatMap(\.projects) }

  /// Towns first, then units, each in the order of units.csv.
  private static func places(of projects: [WallProject], in edition: Edition) -> [Place] {
    let groups = Dictionary(grouping: projects) { project in
      let entry = project.record.entry
      return PlaceKey(isUnit: entry.town == nil, unit: entry.town ?? entry.unit)
    }
    return groups.keys.sorted().map { key in
      Place(name: edition.name(ofUnit: key.unit), projects: groups[key] ?? [])
    }
  }
}

private struct PlaceKey: Hashable, Comparable {
  let isUnit: Bool

  /// Position in ``Register/units``.
  let unit: Int

  static func < (left: PlaceKey, right: PlaceKey) -> Bool {
    (left.isUnit ? 1 : 0, left.unit) < (right.isUnit ? 1 : 0, right.unit)
  }
}

extension WallChart {
  /// The dates as charts take them.
  func ganttAxis(in edition: Edition) -> GanttAxis {
    GanttAxis(
      span: axis.span, ticks: axis.ticks(in: edition.words),
      today: axis.position(of: edition.figures.asOf) + 1,
      todayName: edition.words.date(edition.figures.asOf))
  }
}
