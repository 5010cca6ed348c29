import Diagnostics
import Portfolio
import Templates

extension FigureNode {
  /// JSON without blanks, in the order of the tree.
  func writeJSON(into output: inout [UInt8]) {
    switch self {
    case .null: output += "null".utf8
    case .value(let value): Output.append(to: &output) { value.write(to: &$0) }
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
        if let write = elements.write {
          Output.append(to: &output) { write(place, &$0) }
        } else {
          elements.node(place).writeJSON(into: &output)
        }
      }
      output.append(UInt8(ascii: "]"))
    }
  }
}

extension FigureValue {
  /// In JSON: money is whole yuan, a ratio a string of six decimals, what is absent null.
  var json: String { Output.text { write(to: &$0) } }

  /// Writes ``json``.
  func write(to output: inout Output) {
    switch self {
    case .count(let number, _), .rank(let number), .year(let number): output.add(number)
    case .money(let money): output.add(Int(money.yuan))
    case .share(let ratio), .lead(let ratio), .change(let ratio):
      output.add(UInt8(ascii: "\""))
      output.add(Notation.exact(ratio))
      output.add(UInt8(ascii: "\""))
    case .text(let text), .word(let text, _): output.add(json: text)
    case .texts(let texts):
      output.add(UInt8(ascii: "["))
      for (place, text) in texts.enumerated() {
        if place > 0 { output.add(UInt8(ascii: ",")) }
        output.add(json: text)
      }
      output.add(UInt8(ascii: "]"))
    case .date(let day): output.add(json: day.description)
    case .flag(let flag): output.add(String(flag))
    case .absent: output.add("null" as StaticString)
    }
  }
}

extension Output {
  /// A JSON string literal; nearly all texts stand in it as they are.
  mutating func add(json text: String) {
    var text = text
    let isCopied = text.withUTF8 { bytes in
      guard standsInJSON(bytes) else { return false }
      add(UInt8(ascii: "\""))
      add(bytes)
      add(UInt8(ascii: "\""))
      return true
    }
    if !isCopied { add(jsonText(text)) }
  }
}
