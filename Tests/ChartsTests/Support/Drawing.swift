@testable import Charts

/// Everything that must hold of any drawing, found by reading it; empty where all holds.
func faults(of chart: some Chart, _ form: SVGForm) -> [String] {
  let text = chart.svg(form)
  do {
    let root = try SVGReader.read(text)
    return faults(ofTextsIn: root) + faults(ofNumbersIn: root) + faults(ofFormOf: root, form)
  } catch {
    return ["\(error) in \(text)"]
  }
}

private func faults(ofTextsIn root: SVGNode) -> [String] {
  let bounds = (root["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
  guard bounds.count == 4 else { return ["viewBox"] }
  // Inside the margin, if there is one; a coordinate is rounded to a hundredth.
  let frame = Box(
    left: 0, top: 0, right: bounds[2] + bounds[0] * 2, bottom: bounds[3] + bounds[1] * 2
  ).grown(by: 0.02)
  let texts = PlacedText.all(in: root)
  var found: [String] = []
  for (index, text) in texts.enumerated() {
    if text.size < 12 { found.append("smaller than 12 px: \(text)") }
    if !frame.contains(text.box) { found.append("outside \(frame): \(text)") }
    for other in texts[..<index] where other.box.overlaps(text.box.grown(by: -0.02)) {
      found.append("overlap: \(other) and \(text)")
    }
  }
  return found
}

/// Attributes that hold coordinates.
private let numeric: Set<String> = [
  "x", "y", "width", "height", "cx", "cy", "r", "d", "viewBox", "font-size", "stroke-width",
]

private func faults(ofNumbersIn root: SVGNode) -> [String] {
  root.all.flatMap { node in
    node.attributes.filter { numeric.contains($0.name) && $0.value != "100%" }.flatMap {
      attribute in
      attribute.value.withoutMillimetres.split { "MLHVZh ".contains($0) }
        .filter { !isCoordinate(String($0)) }
        .map { "\(attribute.name) has '\($0)'" }
    }
  }
}

/// Digits with at most two decimals, no needless zeros, no `-0`, no exponent, not huge.
private func isCoordinate(_ text: String) -> Bool {
  guard let value = Double(text), abs(value) < 100_000, text != "-0" else { return false }
  let digits = text.first == "-" ? text.dropFirst() : text[...]
  guard digits.allSatisfy({ $0.isNumber || $0 == "." }) else { return false }
  guard let point = digits.firstIndex(of: ".") else { return true }
  let decimals = digits[digits.index(after: point)...]
  return (1...2).contains(decimals.count) && decimals.last != "0"
}

private func faults(ofFormOf root: SVGNode, _ form: SVGForm) -> [String] {
  var found: [String] = []
  for node in root.all {
    if node["style"] != nil || node.name == "style" { found.append("a style in \(node.name)") }
    if form == .inline, node["xmlns"] != nil { found.append("a namespace") }
    let isColoured = ["fill", "stroke"].contains { key in
      node[key].map { $0 != "none" && !$0.hasPrefix("url(") } ?? false
    }
    if form == .inline, isColoured { found.append("a colour in \(node.name)") }
    if form == .standalone, node["class"] != nil { found.append("a class in \(node.name)") }
  }
  if form == .standalone, root["xmlns"] != "http://www.w3.org/2000/svg" {
    found.append("no namespace")
  }
  return found
}

extension String {
  /// The size of a drawing that is made for a sheet of paper has a unit.
  fileprivate var withoutMillimetres: String { hasSuffix("mm") ? String(dropLast(2)) : self }
}
