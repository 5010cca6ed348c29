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
  private let series: ShownSeries
  private let values: CurveValues
  private let words: Words
  private let setting: CurveSetting

  static let shape = Shape<YearCurve>([
    .text("heading") { $0.heading },
    .text("subtitle") { $0.subtitle },
    .list("rows", SeriesRow.shape) { $0.rows },
    .text("fileLink") { $0.fileLink },
    .flag("hasFile") { !$0.fileLink.isEmpty },
    .chart("wide") { $0.curve(.wide, id: "curve-wide") },
    .chart("narrow") { $0.curve(.narrow, id: "curve-narrow") },
  ])

  /// - Parameters:
  ///   - name: Whose curve it is, for the subtitle.
  ///   - fileLink: To the drawing as a file of its own.
  ///   - setting: Of curves in these words, where it is prepared for such as this.
  init(
    of series: ShownSeries, name: String, in words: Words, fileLink: String = "",
    setting: CurveSetting? = nil
  ) {
    let story = CurveStory(series)
    heading = story.heading(words(.curveTitle), in: words)
    subtitle = words(.curveSubtitle) { blank, output in
      switch blank {
      case .name: output.add(name)
      case .year: output.add(series.points.last?.date.year ?? 0)
      default: break
      }
    }
    self.fileLink = fileLink
    self.series = series
    self.words = words
    self.setting = setting ?? words.curveSetting
    values = CurveValues(series, story: story, in: words)
  }

  convenience init(
    of series: [SeriesPoint], name: String, in words: Words, fileLink: String = ""
  ) {
    self.init(of: ShownSeries(series), name: name, in: words, fileLink: fileLink)
  }

  var rows: [SeriesRow] { series.points.map { SeriesRow($0, in: words) } }

  var standalone: Curve { curve(.wide, id: "curve") }

  private func curve(_ size: CurveSize, id: String) -> Curve {
    Curve(
      caption: Caption(id: id, title: subtitle, description: values.description),
      width: size.width, height: size.height, points: values.points, tooltips: values.tooltips,
      latest: values.latest, notes: values.notes, in: setting)
  }
}

/// The two sizes in which a page has its curve.
struct CurveSize {
  let width: Int
  let height: Int

  static let wide = CurveSize(width: 760, height: 320)
  static let narrow = CurveSize(width: 344, height: 250)
}

extension Words {
  /// What the curves of a series have in common, prepared for values as most projects have them.
  func curveSetting(for series: [SeriesPoint]) -> CurveSetting {
    let start = Curve.Point(at: 0, planned: 0, actual: 0, isMarked: false)
    let usual = [100.0, 120, 140, 150, 200, 250].flatMap { top in
      ["0.0%", "00.0%", "000.0%"].flatMap { latest in
        [CurveSize.wide, .narrow].map { size in
          let points = series.map { CurveValues.point($0, actual: top) }
          return Curve(
            caption: nil, width: size.width, height: size.height, points: [start] + points,
            latest: latest, in: curveSetting)
        }
      }
    }
    return curveSetting.prepared(for: usual)
  }
}
