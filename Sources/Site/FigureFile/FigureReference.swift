import Diagnostics
import Portfolio
import Templates

/// How a figure named in a text is to be printed: `{{ tiers.local.lead:1:abs:unit }}`.
struct FigureFormat: Hashable, Sendable {
  /// 0 to 6; nil for the figure's own.
  var decimals: Int?
  var dropsSign = false
  var addsUnit = false
  var isPhrase = false

  static let names = ["abs", "unit", "phrase"]

  init() {}

  /// - Throws: ``UnknownFormat``, naming the first that is not known.
  init(_ formats: [String]) throws(UnknownFormat) {
    for format in formats { try add(format) }
  }

  mutating func add(_ format: String) throws(UnknownFormat) {
    switch format {
    case "abs": dropsSign = true
    case "unit": addsUnit = true
    case "phrase": isPhrase = true
    default:
      guard let digits = Int(format), (0...6).contains(digits), format.utf8.count == 1 else {
        throw UnknownFormat(name: format)
      }
      decimals = digits
    }
  }
}

extension FigureValue {
  /// The first of known formats that changes nothing in how this figure is printed, if one does.
  func idle(among formats: [String]) -> String? {
    if formats.isEmpty { return nil }
    let kinds = formats.map { Int($0) == nil ? $0 : "decimals" }
    let isPhrase = kinds.contains("phrase")
    let idle = kinds.indices.first { place in
      let kind = kinds[place]
      if kinds[..<place].contains(kind) { return true }
      if isPhrase, kind == "abs" || kind == "unit" { return true }
      return !takes(kind)
    }
    return idle.map { formats[$0] }
  }

  /// Whether a kind of format can change how the figure is printed; an absent one may take any.
  private func takes(_ kind: String) -> Bool {
    switch (self, kind) {
    case (.absent, _), (.lead, _), (.change, _): true
    case (_, "phrase"): false
    case (_, "unit"): unit != nil
    case (.count, _), (.money, _), (.share, _): true
    default: false
    }
  }
}

/// A format that no figure has.
struct UnknownFormat: Error, Hashable {
  let name: String
}

extension FigureValue {
  /// The figure as a text prints it: without its unit unless that is asked for.
  func text(_ format: FigureFormat, in words: Words) -> String {
    if format.isPhrase, let phrase = phrase(format, in: words) { return phrase }
    let digits = digits(format, in: words)
    guard format.addsUnit || format.isPhrase, let unit else { return digits }
    return words(unit, [.value: digits])
  }

  /// Its digits or words alone.
  private func digits(_ format: FigureFormat, in words: Words) -> String {
    switch self {
    case .count(let number, _):
      Output.text {
        $0.add(
          Int128(format.dropsSign ? abs(number) : number) * Decimal.power(format.decimals ?? 0),
          decimals: format.decimals ?? 0)
      }
    case .rank(let number), .year(let number): String(number)
    case .money(let money):
      Notation.yi(
        format.dropsSign ? Money(yuan: abs(money.yuan)) : money, decimals: format.decimals ?? 1)
    case .share(let ratio), .lead(let ratio), .change(let ratio):
      Notation.percentDigits(
        format.dropsSign && ratio < .zero ? -ratio : ratio, decimals: format.decimals ?? 1)
    case .text(let text): text
    case .word(_, let term): words(term)
    case .texts(let texts): texts.joined(separator: words(.listSeparator))
    case .date(let day): words.date(day)
    case .flag(let flag): words(flag ? .answerYes : .answerNo)
    case .absent: Notation.absent
    }
  }

  /// The pattern that adds the unit; nil where there is none.
  fileprivate var unit: Term? {
    switch self {
    case .count(_, of: .projects): .unitProjects
    case .count(_, of: .problems): .unitProblems
    case .money: .unitYi
    case .share, .change: .unitPercent
    case .lead: .unitPoints
    case .rank: .unitRank
    case .year: .unitYear
    case .count(_, of: .plain), .text, .word, .texts, .date, .flag, .absent: nil
    }
  }

  /// A difference in words, like 快于时间进度5.4个百分点; nil for a figure that is no difference.
  private func phrase(_ format: FigureFormat, in words: Words) -> String? {
    let (ratio, more, less, same): (Ratio, Term, Term, Term)
    switch self {
    case .lead(let lead): (ratio, more, less, same) = (lead, .leadAhead, .leadBehind, .leadLevel)
    case .change(let change):
      (ratio, more, less, same) = (change, .changeMore, .changeLess, .changeNone)
    default: return nil
    }
    let decimals = format.decimals ?? 1
    let shown = ratio.rounded(scale: 100 * Decimal.power(decimals))
    guard shown != 0 else { return words(same) }
    let digits = Notation.percentDigits(ratio < .zero ? -ratio : ratio, decimals: decimals)
    return words(shown > 0 ? more : less, [.value: digits])
  }
}
