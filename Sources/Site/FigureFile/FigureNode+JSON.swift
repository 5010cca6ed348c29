import Diagnostics
import Portfolio

extension FigureNode {
  /// JSON without blanks, in the order of the tree.
  func writeJSON(into output: inout [UInt8]) {
    switch self {
    case .null: output += "null".utf8
    case .value(let value): value.writeJSON(into: &output)
    case .fields(let fields):
      output.append(UInt8(ascii: "{"))
      for (place, field) in fields.enumerated() {
        if place > 0 { output.append(UInt8(ascii: ",")) }
        output.append(json: field.name)
        output.append(UInt8(ascii: ":"))
        field.node.writeJSON(into: &output)
      }
      output.append(UInt8(ascii: "}"))
    case .elements(let elements):
      output.append(UInt8(ascii: "["))
      for place in 0..<elements.count {
        if place > 0 { output.append(UInt8(ascii: ",")) }
        elements.node(place).writeJSON(into: &output)
      }
      output.append(UInt8(ascii: "]"))
    }
  }
}

extension FigureValue {
  /// Appends ``json``.
  fileprivate func writeJSON(into output: inout [UInt8]) {
    switch self {
    case .text(let text), .word(let text, _): output.append(json: text)
    case .date(let day): output.append(json: day.description)
    case .share(let ratio), .lead(let ratio), .change(let ratio):
      output.append(json: Notation.exact(ratio))
    default: output += json.utf8
    }
  }

  /// Money is whole yuan, a ratio a string of six decimals, what is absent null.
  var json: String {
    switch self {
    case .count(let number, _), .rank(let number), .year(let number): String(number)
    case .money(let money): String(money.yuan)
    case .share(let ratio), .lead(let ratio), .change(let ratio):
      jsonText(Notation.exact(ratio))
    case .text(let text), .word(let text, _): jsonText(text)
    case .texts(let texts): "[" + texts.map(jsonText).joined(separator: ",") + "]"
    case .date(let day): jsonText(day.description)
    case .flag(let flag): String(flag)
    case .absent: "null"
    }
  }
}
