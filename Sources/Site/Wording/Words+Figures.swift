import Portfolio
import Templates

extension Words {
  /// 快于时间进度5.4个百分点, judged by the lead as it is shown.
  func leadPhrase(_ lead: Ratio) -> String {
    Output.text { write(leadPhrase: lead, to: &$0) }
  }

  /// The same where it lands.
  func write(leadPhrase lead: Ratio, to output: inout Output) {
    write(leadPhrase: lead.rounded(scale: 1000), to: &output)
  }

  /// - Parameter tenths: Of a percentage point.
  func write(leadPhrase tenths: Int128, to output: inout Output) {
    let term: Term =
      switch LeadSign(tenths: tenths) {
      case .ahead: .leadAhead
      case .behind: .leadBehind
      case .level: .leadLevel
      }
    write(term, to: &output, .value) { $0.add(pointsTenths: tenths) }
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
