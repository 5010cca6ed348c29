import Portfolio

/// One derived number, word or date, with what decides its form.
enum FigureValue: Hashable, Sendable {
  case count(Int, of: CountKind)
  case rank(Int)
  case money(Money)

  /// A completion rate, share or overall progress.
  case share(Ratio)

  /// A lead: a difference of rates.
  case lead(Ratio)

  /// A change against the year before.
  case change(Ratio)
  case text(String)

  /// A word of the file's own, and what a text calls it.
  case word(String, Term)
  case texts([String])
  case date(Day)
  case year(Int)
  case flag(Bool)
  case absent

  /// What is counted, which decides its measure word.
  enum CountKind: Hashable, Sendable {
    case projects
    case problems
    case plain
  }
}

extension FigureValue {
  static func share(_ ratio: Ratio?) -> FigureValue { ratio.map { .share($0) } ?? .absent }

  static func lead(_ ratio: Ratio?) -> FigureValue { ratio.map { .lead($0) } ?? .absent }

  static func change(_ ratio: Ratio?) -> FigureValue { ratio.map { .change($0) } ?? .absent }

  static func rank(_ rank: Int?) -> FigureValue { rank.map { .rank($0) } ?? .absent }

  static func text(_ text: String?) -> FigureValue { text.map { .text($0) } ?? .absent }

  static func pace(_ pace: Pace?) -> FigureValue {
    pace.map { .word($0.rawValue, $0.term) } ?? .absent
  }

  static func recognition(_ recognition: UnitFigures.Recognition?) -> FigureValue {
    recognition.map { .word($0.rawValue, $0.term) } ?? .absent
  }

  static func date(_ day: Day?) -> FigureValue { day.map { .date($0) } ?? .absent }

  static func flag(_ flag: Bool?) -> FigureValue { flag.map { .flag($0) } ?? .absent }
}
