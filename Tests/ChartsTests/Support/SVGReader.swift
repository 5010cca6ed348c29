/// Reads one XML element and fails at the first thing that is not well-formed: a small subset
/// (elements, attributes in double quotes, text, the five entities), all that a drawing may use.
struct SVGReader {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  static func read(_ text: String) throws -> SVGNode {
    var reader = SVGReader(scalars: Array(text.unicodeScalars))
    let root = try reader.element()
    if reader.peek == "\n" { reader.index += 1 }
    guard reader.index == reader.scalars.count else { throw reader.fault("text after the root") }
    return root
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func fault(_ reason: String) -> SVGFault { SVGFault(reason: reason, offset: index) }

  private mutating func expect(_ literal: String) throws {
    for scalar in literal.unicodeScalars {
      guard peek == scalar else { throw fault("expected \(literal)") }
      index += 1
    }
  }

  private mutating func element() throws -> SVGNode {
    try expect("<")
    let name = try name()
    var attributes: [(name: String, value: String)] = []
    while peek == " " {
      index += 1
      let key = try self.name()
      guard !attributes.contains(where: { $0.name == key }) else { throw fault("\(key) twice") }
      try expect("=\"")
      attributes.append((key, try characters(until: "\"")))
      try expect("\"")
    }
    var node = SVGNode(name: name, attributes: attributes)
    if peek == "/" {
      try expect("/>")
      return node
    }
    try expect(">")
    while true {
      node.text += try characters(until: "<")
      if index + 1 < scalars.count, scalars[index + 1] == "/" { break }
      node.children.append(try element())
    }
    try expect("</\(name)>")
    return node
  }

  private mutating func name() throws -> String {
    var name = ""
    while let scalar = peek,
      scalar.properties.isAlphabetic || "-:0123456789".unicodeScalars.contains(scalar)
    {
      name.unicodeScalars.append(scalar)
      index += 1
    }
    guard !name.isEmpty else { throw fault("no name") }
    return name
  }

  private mutating func characters(until end: Unicode.Scalar) throws -> String {
    var text = ""
    while let scalar = peek, scalar != end {
      switch scalar {
      case "<", ">", "\"": throw fault("\(scalar) in text")
      case "&": text.unicodeScalars.append(try entity())
      default:
        guard SVGReader.isAllowed(scalar) else {
          throw fault("U+\(String(scalar.value, radix: 16))")
        }
        text.unicodeScalars.append(scalar)
        index += 1
      }
    }
    guard peek != nil else { throw fault("ends early") }
    return text
  }

  private mutating func entity() throws -> Unicode.Scalar {
    let known: [(String, Unicode.Scalar)] = [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""),
    ]
    for (name, scalar) in known
    where scalars[index...].starts(with: Array(name.unicodeScalars)) {
      try expect(name)
      return scalar
    }
    throw fault("unknown entity")
  }

  /// What XML 1.0 and HTML both allow: no control characters, no noncharacters.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x20 || (0x7F..<0xA0).contains(value) { return false }
    return !(0xFDD0...0xFDEF).contains(value) && value & 0xFFFE != 0xFFFE
  }
}
