import Charts
import Diagnostics
import Records
import Templates

/// The site's words in one language, read from `site-templates/words`.
///
/// A word may name places in braces, which code fills: `完成年度计划的{rate}`.
public final class Words: Sendable {
  /// From a dotted key to its text; templates name these as `{{word.KEY}}`.
  public let entries: [String: String]

  /// Of every term, at its place among them all.
  private let patterns: [Pattern]
  private let book: PatternBook

  /// The ends of January to December, by which every series is told.
  let monthEnds: [String]

  /// January to December under an axis that they end at 1 to 12: 12月, Dec; and, where one stands
  /// between others, 11, Nov.
  let monthTicks: [AxisTick]

  /// January to December where they begin on an axis: 12月, Dec.
  let monthStarts: [AxisTick]

  /// What all curves over a year's months have in common.
  let curveSetting: CurveSetting

  /// A term's text with its places filled.
  func callAsFunction(_ term: Term, _ fills: Fills = [:]) -> String {
    book.text(of: term.place) { blank, output in
      if let filling = fills[blank] { output.add(filling) }
    }
  }

  /// The same, the term's own places only written by a function.
  func callAsFunction(_ term: Term, by fill: (Blank, inout Output) -> Void) -> String {
    book.text(of: term.place, by: fill)
  }

  /// Writes a term's text, its own places by a function.
  func write(_ term: Term, to output: inout Output, by fill: (Blank, inout Output) -> Void) {
    book.write(term.place, to: &output, by: fill)
  }

  /// Writes a term's text with one place filled.
  func write(
    _ term: Term, to output: inout Output, _ blank: Blank, _ fill: (inout Output) -> Void
  ) {
    write(term, to: &output) { if $0 == blank { fill(&$1) } }
  }

  /// Writes a term's text, which has no places.
  func write(_ term: Term, to output: inout Output) {
    write(term, to: &output) { _, _ in }
  }

  /// Reports a term that is missing and a place that nothing fills, each where it stands.
  init(_ entries: [WordEntry], path: String, reporting: inout [Diagnostic]) {
    self.entries = Dictionary(
      entries.map { ($0.key, $0.text) }, uniquingKeysWith: { _, last in last })
    var patterns: [Pattern] = []
    for term in Term.allCases {
      let text = self.entries[term.key]
      patterns.append(Pattern(text ?? ""))
      if text == nil {
        reporting.append(
          Diagnostic(
            .wordMissing, at: SourcePoint(path: path), ["key": term.key],
            suggestion: nearestName(to: term.key, among: self.entries.keys.sorted())))
      }
    }
    self.patterns = patterns
    book = PatternBook(patterns)
    monthEnds = Words.monthEnds(by: patterns)
    monthTicks = Words.monthTicks(by: patterns)
    monthStarts = Words.monthStarts(by: patterns)
    curveSetting = Words.curveSetting(by: patterns, monthTicks)
    for entry in entries { Words.checkBlanks(of: entry, reporting: &reporting) }
  }

  private init(entries: [String: String], patterns: [Pattern]) {
    self.entries = entries
    self.patterns = patterns
    book = PatternBook(patterns)
    monthEnds = Words.monthEnds(by: patterns)
    monthTicks = Words.monthTicks(by: patterns)
    monthStarts = Words.monthStarts(by: patterns)
    curveSetting = Words.curveSetting(by: patterns, monthTicks)
  }

  private static func monthStarts(by patterns: [Pattern]) -> [AxisTick] {
    Term.shortMonthNames.map { AxisTick(at: 0, label: patterns[$0.place].filled(with: [:])) }
  }

  private static func curveSetting(by patterns: [Pattern], _ ticks: [AxisTick]) -> CurveSetting {
    CurveSetting(
      span: 0...12, ticks: ticks, axis: ValueAxis(unit: "%", reach: 100),
      plannedName: patterns[Term.timeProgress.place].filled(with: [:]),
      noData: patterns[Term.noData.place].filled(with: [:]))
  }

  private static func monthEnds(by patterns: [Pattern]) -> [String] {
    Term.monthNames.indices.map { place in
      let name = patterns[Term.monthNames[place].place].filled(with: [:])
      return patterns[Term.dateMonthEnd.place].filled(
        with: [.month: String(place + 1), .monthName: name])
    }
  }

  private static func monthTicks(by patterns: [Pattern]) -> [AxisTick] {
    Term.shortMonthNames.indices.map { place in
      let name = patterns[Term.shortMonthNames[place].place].filled(with: [:])
      let fills: Fills = [.month: String(place + 1), .monthName: name]
      return AxisTick(
        at: Double(place + 1), label: patterns[Term.tickMonth.place].filled(with: fills),
        short: patterns[Term.tickBetween.place].filled(with: fills))
    }
  }

  /// - Parameter change: The text that a word is to have instead; nil where it stays.
  func replacing(_ change: (Pattern) -> String?) -> Words {
    let entries = entries.mapValues { change(Pattern($0)) ?? $0 }
    let patterns = patterns.map { pattern in change(pattern).map { Pattern($0) } ?? pattern }
    return Words(entries: entries, patterns: patterns)
  }

  private static func checkBlanks(of entry: WordEntry, reporting: inout [Diagnostic]) {
    for part in Pattern(entry.text).parts where part.blank == nil {
      reporting.append(
        Diagnostic(
          .wordBlankUnknown, at: entry.place, ["name": part.name],
          suggestion: nearestName(to: part.name, among: Blank.allCases.map(\.rawValue))))
    }
  }
}
