import Charts
import Portfolio

extension Words {
  /// 快于时间进度5.4个百分点, judged by the lead as it is shown.
  func leadPhrase(_ lead: Ratio) -> String {
    switch LeadSign(lead) {
    case .ahead: self(.leadAhead, [.value: Notation.points(lead)])
    case .behind: self(.leadBehind, [.value: Notation.points(lead)])
    case .level: self(.leadLevel)
    }
  }

  /// The same, written into a drawing.
  func write(leadPhrase lead: Ratio, on pen: inout Pen) {
    let tenths = lead.rounded(scale: 1000)
    let term: Term = tenths > 0 ? .leadAhead : tenths < 0 ? .leadBehind : .leadLevel
    self[term].write(on: &pen) { blank, pen in
      if blank == .value { Notation.write(tenths: tenths.magnitude, on: &pen) }
    }
  }

  /// A group's finding in clauses without marks: what is completed, how much of the plan, what lead.
  func finding(_ progress: Progress, _ opening: Term, _ fills: Fills = [:]) -> [String] {
    let filled = fills.adding(Notation.yi(progress.completed), as: .completed)
    guard let rate = progress.rate, let lead = progress.lead else {
      return [self(opening, filled)]
    }
    return [
      self(opening, filled), self(.findingRate, [.rate: Notation.percent(rate)]),
      leadPhrase(lead),
    ]
  }
}

extension Words {
  /// A small number as running text writes it: 五, five; others in digits.
  func numeral(_ number: Int) -> String {
    Term.numerals.indices.contains(number) ? self(Term.numerals[number]) : Notation.count(number)
  }
}
