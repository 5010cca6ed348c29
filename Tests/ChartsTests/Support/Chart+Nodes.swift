import Charts

extension Chart {
  /// The inline drawing as read back.
  func root() throws -> SVGNode { try SVGReader.read(svg(.inline)) }

  /// All elements with this class among theirs, in document order.
  func nodes(_ name: String) throws -> [SVGNode] {
    try root().all.filter { $0["class"]?.split(separator: " ").contains(Substring(name)) ?? false }
  }

  /// All texts in document order.
  func texts() throws -> [String] {
    try root().all.filter { $0.name == "text" }.map(\.text)
  }
}

extension SVGNode {
  /// A coordinate; `nan`, which equals nothing, where it is missing.
  func number(_ attribute: String) -> Double {
    self[attribute].flatMap(Double.init) ?? .nan
  }
}

extension ChartCase {
  /// The case with this name; a missing one is an empty drawing that fails what is asked of it.
  static func named(_ name: String) -> any Chart {
    all.first { $0.name == name }?.chart ?? Sparkline(width: 24, values: [])
  }
}
