import Diagnostics
import Narrative
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

  /// - Returns: nil where a text's figure has a format that is not known.
  init?(of figure: PlainFigure) {
    var isKnown = true
    figure.forEachFormat { isKnown = add($0) && isKnown }
    if !isKnown { return nil }
  }

  private mutating func add(_ format: String) throws(UnknownFormat) {
    var text = format
    guard text.withUTF8({ add($0) }) else { throw UnknownFormat(name: format) }
  }

  /// - Returns: Whether it is known.
  private mutating func add(_ format: UnsafeBufferPointer<UInt8>) -> Bool {
    if format.count == 1, (UInt8(ascii: "0")...UInt8(ascii: "6")).contains(format[0]) {
      decimals = Int(format[0] - UInt8(ascii: "0"))
    } else if format.isText("abs") {
      dropsSign = true
    } else if format.isText("unit") {
      addsUnit = true
    } else if format.isText("phrase") {
      isPhrase = true
    } else {
      return false
    }
    return true
  }
}

extension FigureValue {
  /// The first of known formats that changes nothing in how this figure is printed, if one does.
  func idle(among formats: [String]) -> String? {
    if formats.isEmpty { return nil }
    let kinds = formats.lazy.map(FigureFormat.Kind.init)
    var before = FigureFormat.Kinds()
    let isPhrase = kinds.contains(.phrase)
    return formats.first { isIdle(FigureFormat.Kind($0), &before, inPhrase: isPhrase) }
  }

  /// Whether one of a text's formats changes nothing.
  ///
  /// - Parameter format: What they come to.
  func hasIdle(_ format: FigureFormat, of figure: PlainFigure) -> Bool {
    var before = FigureFormat.Kinds()
    var hasIdle = false
    figure.forEachFormat { written in
      let kind = FigureFormat.Kind(written)
      hasIdle = isIdle(kind, &before, inPhrase: format.isPhrase) || hasIdle
    }
    return hasIdle
  }

  /// - Parameter before: The kinds of the formats before; the kind is added.
  private func isIdle(
    _ kind: FigureFormat.Kind, _ before: inout FigureFormat.Kinds, inPhrase isPhrase: Bool
  ) -> Bool {
    if !before.add(kind) { return true }
    if isPhrase, kind == .abs || kind == .unit { return true }
    return !takes(kind)
  }

  /// Whether a kind of format can change how the figure is printed; an absent one may take any.
  private func takes(_ kind: FigureFormat.Kind) -> Bool {
    switch (self, kind) {
    case (.absent, _), (.lead, _), (.change, _): true
    case (_, .phrase): false
    case (_, .unit): unit != nil
    case (.count, _), (.money, _), (.share, _): true
    default: false
    }
  }
}

extension FigureFormat {
  fileprivate enum Kind: UInt8 {
    case abs
    case unit
    case phrase
    case decimals

    /// - Parameter format: A known one.
    init(_ format: String) {
      var format = format
      self = format.withUTF8 { Kind($0) }
    }

    /// - Parameter format: A known one, which its first letter tells.
    init(_ format: UnsafeBufferPointer<UInt8>) {
      self =
        switch format.first {
        case UInt8(ascii: "a"): .abs
        case UInt8(ascii: "u"): .unit
        case UInt8(ascii: "p"): .phrase
        default: .decimals
        }
    }
  }

  /// Kinds that have been met.
  fileprivate struct Kinds {
    private var bits: UInt8 = 0

    /// - Returns: Whether it was not among them.
    mutating func add(_ kind: Kind) -> Bool {
      let isNew = bits >> kind.rawValue & 1 == 0
      bits |= 1 << kind.rawValue
      return isNew
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
    Output.text { write(format, in: words, to: &$0) }
  }

  /// Writes ``text(_:in:)``.
  func write(_ format: FigureFormat, in words: Words, to output: inout Output) {
    if format.isPhrase, writePhrase(format, in: words, to: &output) { return }
    guard format.addsUnit || format.isPhrase, let unit else {
      return writeDigits(format, in: words, to: &output)
    }
    words.write(unit, to: &output, .value) { writeDigits(format, in: words, to: &$0) }
  }

  /// Writes its digits or words alone.
  private func writeDigits(_ format: FigureFormat, in words: Words, to output: inout Output) {
    switch self {
    case .count(let number, _):
      output.add(
        Int128(format.dropsSign ? abs(number) : number) * Decimal.power(format.decimals ?? 0),
        decimals: format.decimals ?? 0)
    case .rank(let number), .year(let number): output.add(number)
    case .money(let money):
      output.add(
        yi: format.dropsSign ? Money(yuan: abs(money.yuan)) : money,
        decimals: format.decimals ?? 1)
    case .share(let ratio), .lead(let ratio), .change(let ratio):
      output.add(
        percentDigits: format.dropsSign && ratio < .zero ? -ratio : ratio,
        decimals: format.decimals ?? 1)
    case .text(let text): output.add(text)
    case .word(_, let term): words.write(term, to: &output)
    case .texts(let texts): output.add(texts.joined(separator: words(.listSeparator)))
    case .date(let day): output.add(words.date(day))
    case .flag(let flag): words.write(flag ? .answerYes : .answerNo, to: &output)
    case .absent: output.addAbsent()
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

  /// Writes a difference in words, like 快于时间进度5.4个百分点.
  ///
  /// - Returns: Whether the figure is a difference.
  private func writePhrase(
    _ format: FigureFormat, in words: Words, to output: inout Output
  ) -> Bool {
    let (ratio, more, less, same): (Ratio, Term, Term, Term)
    switch self {
    case .lead(let lead): (ratio, more, less, same) = (lead, .leadAhead, .leadBehind, .leadLevel)
    case .change(let change):
      (ratio, more, less, same) = (change, .changeMore, .changeLess, .changeNone)
    default: return false
    }
    let decimals = format.decimals ?? 1
    let shown = ratio.rounded(scale: 100 * Decimal.power(decimals))
    if shown == 0 {
      words.write(same, to: &output)
    } else {
      words.write(shown > 0 ? more : less, to: &output, .value) {
        $0.add(percentDigits: ratio < .zero ? -ratio : ratio, decimals: decimals)
      }
    }
    return true
  }
}
