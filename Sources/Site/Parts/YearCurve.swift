import Charts
import Portfolio
import Templates

/// The curve of a year with its heading, its description and the table beside it.
///
/// A class with what its parts have in common; each is made when a template asks for it, since few
/// pages show the table and only one file the drawing that stands alone.
final class YearCurve: Sendable {
  let heading: String
  let subtitle: String

  /// The drawing as a file of its own; empty where there is none.
  let fileLink: String
  private let series: [SeriesPoint]
  private let drawing: CurveDrawing

  static let shape = Shape<YearCurve>([
    .text("heading") { $0.heading },
    .text("subtitle") { $0.subtitle },
    .list("rows", SeriesRow.shape) { $0.rows },
    .text("fileLink") { $0.fileLink },
    .flag("hasFile") { !$0.fileLink.isEmpty },
    .markup("wide") { $0.wide.draw(into: &$1, form: .inline) },
    .markup("narrow") { $0.narrow.draw(into: &$1, form: .inline) },
  ])

  /// - Parameters:
  ///   - name: Whose curve it is, for the subtitle.
  ///   - fileLink: To the drawing as a file of its own.
  init(of series: [SeriesPoint], name: String, in words: Words, fileLink: String = "") {
    let story = CurveStory(series)
    let year = series.last?.date.year ?? 0
    heading = story.heading(words(.curveTitle), in: words)
    subtitle = words(.curveSubtitle, [.name: name, .year: String(year)])
    self.fileLink = fileLink
    self.series = series
    drawing = CurveDrawing(series, story: story, title: subtitle, in: words)
  }

  var rows: [SeriesRow] { series.map { SeriesRow($0, in: drawing.words) } }

  private var wide: Curve { drawing.curve(id: "curve-wide", width: 760, height: 320) }

  private var narrow: Curve { drawing.curve(id: "curve-narrow", width: 344, height: 250) }

  var standalone: Curve { drawing.curve(id: "curve", width: 760, height: 320) }
}

/// A series as the curve chart takes it.
private struct CurveDrawing: Sendable {
  let points: [Curve.Point]
  let tooltips: Tooltips
  let notes: [Curve.Note]
  let latest: String
  let title: String
  let description: String
  let words: Words

  init(_ series: [SeriesPoint], story: CurveStory, title: String, in words: Words) {
    self.words = words
    points = CurveDrawing.points(of: series)
    tooltips = CurveDrawing.tooltips(of: series, in: words)
    notes = CurveDrawing.notes(of: story, in: words)
    latest = Notation.percent(series.last?.progress.rate)
    self.title = title
    description = CurveDrawing.description(of: series.last, in: words)
  }

  func curve(id: String, width: Int, height: Int) -> Curve {
    Curve(
      caption: Caption(id: id, title: title, description: description), width: width,
      height: height, span: 0...12, points: points, tooltips: tooltips, ticks: words.monthTicks,
      axis: ValueAxis(unit: "%", reach: 100), latest: latest,
      plannedName: words(.timeProgress), notes: notes, noData: words(.noData))
  }

  /// The year's start, then the series.
  private static func points(of series: [SeriesPoint]) -> [Curve.Point] {
    var points = [Curve.Point(at: 0, planned: 0, actual: 0, isMarked: false)]
    points.reserveCapacity(series.count + 1)
    for point in series {
      points.append(
        Curve.Point(
          at: point.date.monthsIntoYear, planned: point.timeProgress.percentage,
          actual: point.progress.rate?.percentage))
    }
    return points
  }

  /// None at the year's start; then 6月底 52.5%，快于时间进度2.5个百分点.
  private static func tooltips(of series: [SeriesPoint], in words: Words) -> Tooltips {
    var texts: [UInt8] = []
    Output.append(to: &texts) { text in
      for point in series {
        text.add(Tooltips.separator)
        words.write(moment: point.date, to: &text)
        text.add(" ")
        text.add(percent: point.progress.rate)
        if let lead = point.progress.lead {
          words.write(.clauseEnd, to: &text)
          words.write(leadPhrase: lead, to: &text)
        }
      }
    }
    return Tooltips(separated: texts)
  }

  private static func notes(of story: CurveStory, in words: Words) -> [Curve.Note] {
    var notes: [Curve.Note] = []
    if let lowest = story.lowest, let lead = lowest.progress.lead {
      let text = words(
        .curveLowest, [.month: words.moment(lowest.date), .value: Notation.points(lead)])
      notes.append(Curve.Note(at: lowest.date.monthsIntoYear, text: text))
    }
    if case .caughtUp(let day) = story.course {
      let text = words(.curveCaughtUpNote, [.month: words.monthName(day.month)])
      notes.append(Curve.Note(at: day.monthsIntoYear, text: text))
    }
    return notes
  }

  /// What the chart shows, in a sentence with figures.
  private static func description(of last: SeriesPoint?, in words: Words) -> String {
    guard let last, let rate = last.progress.rate, let lead = last.progress.lead else {
      return words(.noData)
    }
    return words(
      .curveDescription,
      [
        .month: words.moment(last.date), .rate: Notation.percent(rate),
        .lead: words.leadPhrase(lead),
      ])
  }
}

extension Day {
  /// 12 at the year's end; months count the same, whatever their length.
  fileprivate var monthsIntoYear: Double {
    Double(month - 1) + Double(day) / Double(inMonth.length)
  }
}

extension Ratio {
  /// For pictures only: figures are never computed from it.
  var percentage: Double { numerator.nearest / denominator.nearest * 100 }
}

extension Int128 {
  /// The nearest double; by way of 64 bits where they hold it, which the library's own conversion
  /// does not try, and takes fifty times as long.
  fileprivate var nearest: Double {
    self >= Int128(Int64.min) && self <= Int128(Int64.max)
      ? Double(Int64(truncatingIfNeeded: self)) : Double(self)
  }
}
