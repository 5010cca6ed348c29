import Portfolio

/// A series whose rates and leads are rounded as they are shown: once for the rows, the tooltips and
/// the words that say them.
final class ShownSeries: Sendable {
  /// In tenths of a percent and of a percentage point; nil where there is no rate.
  struct Figures: Sendable {
    let rate: Int128?
    let lead: Int128?
  }

  let points: [SeriesPoint]
  let figures: [Figures]

  init(_ points: [SeriesPoint]) {
    self.points = points
    var figures: [Figures] = []
    figures.reserveCapacity(points.count)
    for index in points.indices {
      figures.append(
        Figures(
          rate: points[index].progress.rate?.rounded(scale: 1000),
          lead: points[index].progress.lead?.rounded(scale: 1000)))
    }
    self.figures = figures
  }

  /// What was completed between a point and the one before, or the year's start.
  func invested(at place: Int) -> Money {
    let completed = points[place].progress.completed
    return place == 0 ? completed : completed - points[place - 1].progress.completed
  }

  var hasRate: Bool { figures.contains { $0.rate != nil } }
}
