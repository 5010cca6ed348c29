import Charts
import Portfolio
import Templates

/// A series as the curve chart takes it, whatever its size.
struct CurveValues: Sendable {
  let points: [Curve.Point]
  let tooltips: Tooltips
  let notes: [Curve.Note]
  let latest: String
  let description: String

  init(_ series: ShownSeries, story: CurveStory, in words: Words) {
    points = CurveValues.points(of: series.points)
    tooltips = CurveValues.tooltips(of: series, in: words)
    notes = CurveValues.notes(of: series, story, in: words)
    let last = series.figures.last
    latest = Output.text { $0.add(percentTenths: last?.rate) }
    description = CurveValues.description(of: series, in: words)
  }

  /// The year's start, then the series.
  private static func points(of series: [SeriesPoint]) -> [Curve.Point] {
    var points = [Curve.Point(at: 0, planned: 0, actual: 0, isMarked: false)]
    points.reserveCapacity(series.count + 1)
    for index in series.indices {
      points.append(point(series[index], actual: series[index].progress.rate?.percentage))
    }
    return points
  }

  static func point(_ point: SeriesPoint, actual: Double?) -> Curve.Point {
    Curve.Point(
      at: point.date.monthsIntoYear, planned: point.timeProgress.percentage, actual: actual)
  }

  /// None at the year's start; then 6月底 52.5%，快于时间进度2.5个百分点.
  private static func tooltips(of series: ShownSeries, in words: Words) -> Tooltips {
    var ends = [0]
    ends.reserveCapacity(series.points.count + 1)
    let texts = Output.bytes { text in
      for place in series.points.indices {
        words.write(moment: series.points[place].date, to: &text)
        text.add(UInt8(ascii: " "))
        text.add(percentTenths: series.figures[place].rate)
        if let lead = series.figures[place].lead {
          words.write(.clauseEnd, to: &text)
          words.write(leadPhrase: lead, to: &text)
        }
        ends.append(text.length)
      }
    }
    return Tooltips(texts, ends: ends)
  }

  private static func notes(
    of series: ShownSeries, _ story: CurveStory, in words: Words
  ) -> [Curve.Note] {
    var notes: [Curve.Note] = []
    if let lowest = story.lowest, let lead = series.figures[lowest].lead {
      let day = series.points[lowest].date
      let text = words(.curveLowest) { blank, output in
        switch blank {
        case .month: words.write(moment: day, to: &output)
        case .value: output.add(pointsTenths: lead)
        default: break
        }
      }
      notes.append(Curve.Note(at: day.monthsIntoYear, text: text))
    }
    if case .caughtUp(let day) = story.course {
      let text = words(.curveCaughtUpNote) { blank, output in
        if blank == .month { output.add(words.monthName(day.month)) }
      }
      notes.append(Curve.Note(at: day.monthsIntoYear, text: text))
    }
    return notes
  }

  /// What the chart shows, in a sentence with figures.
  private static func description(of series: ShownSeries, in words: Words) -> String {
    guard let last = series.figures.last, let rate = last.rate, let lead = last.lead,
      let day = series.points.last?.date
    else { return words(.noData) }
    return words(.curveDescription) { blank, output in
      switch blank {
      case .month: words.write(moment: day, to: &output)
      case .rate: output.add(percentTenths: rate)
      case .lead: words.write(leadPhrase: lead, to: &output)
      default: break
      }
    }
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
