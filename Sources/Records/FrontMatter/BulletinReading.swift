import Diagnostics
import Portfolio

/// Reads a bulletin's front matter: `title`, which is required, and `year`, `number`, `date`,
/// `period`, `to` and `cc`.
///
/// - Parameters:
///   - year: From the file's name, as is the number; the keys may only repeat them.
///   - path: Below the content folder.
///   - shownPath: As messages name it.
///   - months: Those that have a progress table; `period` must be one of them.
/// - Returns: nil where front matter cannot be told from text.
func readBulletin(
  _ text: DecodedText, year: Int, number: Int, path: String, shownPath: String, months: [Month],
  reporting: inout [Diagnostic]
) -> Bulletin? {
  guard
    var reader = TextReader(
      text, path: path, shownPath: shownPath,
      known: ["year", "number", "date", "title", "period", "to", "cc"], required: ["title"],
      reporting: &reporting)
  else { return nil }
  let keys = reader.keys
  reader.check("year", reader.yaml.value(keys, "year", as: Records.year(parsing:)), isOf: year)
  let written = reader.yaml.value(keys, "number") { text throws(ValueFault) in
    try wholeNumber(parsing: text, in: 1...999)
  }
  reader.check("number", written, isOf: number)
  let bulletin = Bulletin(
    year: year, number: number, date: reader.day("date"),
    title: reader.line("title") ?? TextLine(""),
    period: reader.period(among: months), to: reader.text("to"), cc: reader.text("cc"),
    text: reader.source)
  reporting += reader.yaml.found
  return bulletin
}

extension TextReader {
  fileprivate mutating func period(among months: [Month]) -> Month? {
    guard let month = yaml.value(keys, "period", as: Month.init(parsing:)),
      let node = keys["period"]
    else { return nil }
    guard months.contains(month) else {
      yaml.report(
        .periodWithoutProgress, at: node, ["value": month.description],
        suggestion: likelyName(for: month.description, among: months.map(\.description)))
      return nil
    }
    return month
  }
}
