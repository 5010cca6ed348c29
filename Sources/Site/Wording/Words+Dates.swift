import Templates
import Portfolio

extension Output {
  /// A day as ISO 8601 has it: 2022-12-31.
  mutating func add(iso day: Day) {
    if day.year < 1000 { return add(day.description) }
    add(day.year)
    for part in [day.month, day.day] {
      add(UInt8(ascii: "-"))
      if part < 10 { add(UInt8(ascii: "0")) }
      add(part)
    }
  }
}

extension Words {
  /// 2022年12月31日, 31 December 2022.
  func date(_ day: Day) -> String {
    self(.dateDay) { write($0, of: day, to: &$1) }
  }

  /// What a date's pattern may name; asked for one by one, since no language names all and no
  /// other text is made as often.
  private func write(_ blank: Blank, of day: Day, to text: inout Output) {
    switch blank {
    case .year: text.add(day.year)
    case .month: text.add(day.month)
    case .day: text.add(day.day)
    case .monthName: text.add(monthName(day.month))
    default: break
    }
  }

  /// The same where it lands.
  func write(_ day: Day, to output: inout Output) {
    write(.dateDay, to: &output) { write($0, of: day, to: &$1) }
  }

  func write(_ day: Day?, to output: inout Output) {
    if let day { write(day, to: &output) } else { output.addAbsent() }
  }

  func date(_ day: Day?) -> String { day.map { date($0) } ?? Notation.absent }

  /// 2022年12月, December 2022.
  func month(_ month: Month) -> String {
    self(.dateMonth) { write($0, of: month.firstDay, to: &$1) }
  }

  func write(_ month: Month?, to output: inout Output) {
    guard let month else { return output.addAbsent() }
    write(.dateMonth, to: &output) { write($0, of: month.firstDay, to: &$1) }
  }

  func month(_ month: Month?) -> String { month.map { self.month($0) } ?? Notation.absent }

  /// 2020.3—2027.6, for narrow columns; empty where neither is known.
  func span(from first: Month?, to last: Month?) -> String {
    Output.text { write(spanFrom: first, to: last, in: &$0) }
  }

  func write(spanFrom first: Month?, to last: Month?, in output: inout Output) {
    guard first != nil || last != nil else { return }
    write(.dateSpan, to: &output) { blank, output in
      switch blank {
      case .from: write(short: first, to: &output)
      case .to: write(short: last, to: &output)
      default: break
      }
    }
  }

  /// 2020.3; nothing where it is not known.
  private func write(short month: Month?, to output: inout Output) {
    guard let month else { return }
    write(.dateShortMonth, to: &output) { write($0, of: month.firstDay, to: &$1) }
  }

  /// 12月, December.
  func monthName(_ month: Int) -> String {
    let names = Term.monthNames
    return names.indices.contains(month - 1) ? self(names[month - 1]) : ""
  }

  /// 12月, Dec.
  func shortMonthName(_ month: Int) -> String {
    let names = Term.shortMonthNames
    return names.indices.contains(month - 1) ? self(names[month - 1]) : ""
  }

  /// The months of a year that a day's figures cover: 2022年1—12月.
  func period(to day: Day) -> String {
    self(
      day.month == 1 ? .dateFirstMonth : .dateMonths,
      [
        .year: String(day.year), .month: String(day.month), .monthName: monthName(day.month),
        .first: monthName(1),
      ])
  }

  /// The point in time that a series' value stands for: 12月底, or 11月15日 inside a month.
  func write(moment day: Day, to output: inout Output) {
    if day.isMonthEnd {
      output.add(monthEnds[day.month - 1])
    } else {
      write(.dateInMonth, to: &output) { write($0, of: day, to: &$1) }
    }
  }

  func moment(_ day: Day) -> String {
    day.isMonthEnd ? monthEnds[day.month - 1] : self(.dateInMonth) { write($0, of: day, to: &$1) }
  }
}
