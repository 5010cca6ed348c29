import Diagnostics
import Portfolio

/// Reads a meeting's front matter: `date`, `kind`, `chair` and `problems`, none of them required.
///
/// - Parameters:
///   - day: From the file's name; `date` may only repeat it.
///   - path: Below the content folder.
///   - shownPath: As messages name it.
///   - problems: The ids of the problem ledger, by position there.
/// - Returns: nil where front matter cannot be told from text.
func readMeeting(
  _ text: DecodedText, on day: Day, path: String, shownPath: String, problems: NameIndex,
  reporting: inout [Diagnostic]
) -> Meeting? {
  guard
    var reader = TextReader(
      text, path: path, shownPath: shownPath, known: ["date", "kind", "chair", "problems"],
      reporting: &reporting)
  else { return nil }
  reader.check("date", reader.day("date"), isOf: day)
  let meeting = Meeting(
    id: day.description, date: day, kind: reader.text("kind"), chair: reader.text("chair"),
    problems: reader.problems(among: problems), text: reader.source)
  reporting += reader.yaml.found
  return meeting
}

extension TextReader {
  /// The positions of the problems that the meeting took up, in the order of the file.
  fileprivate mutating func problems(among known: NameIndex) -> [Int] {
    guard let node = keys["problems"], let items = yaml.items(node, name: "problems") else {
      return []
    }
    var positions: [Int] = []
    var budget = SuggestionBudget()
    for item in items {
      guard let id = yaml.text(item, name: "problems") else { continue }
      guard let position = known.position(of: id) ?? known.position(of: folded(id)) else {
        if !known.mayName(id) {
          yaml.report(
            .problemUnknown, at: item, ["value": id],
            suggestion: known.nearest(to: id, &budget))
        }
        continue
      }
      if positions.contains(position) {
        yaml.report(.valueTwice, at: item, ["name": "problems", "value": id])
      } else {
        positions.append(position)
      }
    }
    return positions
  }
}
