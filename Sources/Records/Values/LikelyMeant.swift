import Diagnostics
import Portfolio

/// The value that was meant where a text breaks a rule in one of the ways that are often seen:
/// letters that look like digits, a unit after the number, points in a date.
func likelyMeant(by text: String, breaking rule: Rule) -> String? {
  let likely = reading(of: folded(text), breaking: rule)
  return likely == text ? nil : likely
}

/// A form of a text that the rule allows, though perhaps not where the text stands.
private func reading(of folded: String, breaking rule: Rule) -> String? {
  switch rule {
  case .moneyUnreadable:
    let digits = withDigits(folded.dropping(suffixes: ["万元", "万"]))
    return (try? Money(parsing: digits)) == nil ? nil : digits
  case .percentageUnreadable:
    let digits = withDigits(folded.dropping(suffixes: ["%", "％"]))
    return (try? Ratio(parsingPercent: digits, allowsMinus: true)) == nil ? nil : digits
  case .numberUnreadable:
    let digits = withDigits(folded)
    return (try? wholeNumber(parsing: digits, in: 0...Int.max)) == nil ? nil : digits
  case .dateUnreadable:
    return (try? Day(parsing: withHyphens(folded)))?.description
  case .monthUnreadable:
    return (try? Month(parsing: withHyphens(folded)))?.description
  default: return nil
  }
}

/// Letters that are taken for digits as those digits.
private func withDigits(_ text: String) -> String {
  String(
    text.filter { $0 != " " }.map { letter in
      switch letter {
      case "O", "o", "〇": "0"
      case "l", "I": "1"
      default: letter
      }
    })
}

/// Points as hyphens, without a time of day.
private func withHyphens(_ text: String) -> String {
  let day = text.split(separator: " ").first.map(String.init) ?? text
  return String(withDigits(day).map { $0 == "." ? "-" : $0 })
}

extension String {
  fileprivate func dropping(suffixes: [String]) -> String {
    guard let suffix = suffixes.first(where: hasSuffix) else { return self }
    return String(dropLast(suffix.count))
  }
}
