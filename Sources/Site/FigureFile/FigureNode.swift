import Diagnostics
import Diagnostics

/// The tree of all figures: figures.json is its text, and a path through it is a figure's name.
indirect enum FigureNode: Sendable {
  case value(FigureValue)

  /// Fields in the order in which they are written.
  case fields([(name: String, node: FigureNode)])

  case elements(FigureElements)
  case null
}

/// The elements of a list, made when they are asked for, since there may be many.
struct FigureElements: Sendable {
  let count: Int

  /// The id, name, quarter or date by which a figure's name calls an element.
  let key: @Sendable (Int) -> String
  let node: @Sendable (Int) -> FigureNode

  /// Finds an element by a key without a dot, faster than by looking at all; nil to look at all.
  /// It may know elements that are not listed, whose figures are absent.
  var find: (@Sendable (Substring) -> FigureNode?)?
}

extension FigureNode {
  static func elements<Element: Sendable>(
    _ elements: [Element], key: @escaping @Sendable (Element) -> String,
    node: @escaping @Sendable (Element) -> FigureNode
  ) -> FigureNode {
    .elements(
      FigureElements(
        count: elements.count, key: { key(elements[$0]) }, node: { node(elements[$0]) }))
  }

  /// The value that a dotted path names; keys may hold dots themselves.
  func value(at path: Substring) -> FigureValue? {
    guard !path.isEmpty else {
      if case .value(let value) = self { return value }
      return nil
    }
    if case .elements(let elements) = self, let find = elements.find {
      let key = path.prefix { $0 != "." }
      return find(key).flatMap { $0.value(at: path.dropFirst(key.count + 1)) }
    }
    for (key, node) in children where path.hasPrefix(key) {
      let rest = path.dropFirst(key.count)
      guard rest.isEmpty || rest.first == "." else { continue }
      if let value = node().value(at: rest.dropFirst()) { return value }
    }
    return nil
  }

  /// The same names, all absent.
  var withoutValues: FigureNode {
    switch self {
    case .value: .value(.absent)
    case .fields(let fields): .fields(fields.map { ($0.name, $0.node.withoutValues) })
    case .elements, .null: self
    }
  }

  /// Every name below this node, in the order of the file.
  func forEachName(after prefix: String = "", _ visit: (String, FigureValue) -> Void) {
    if case .value(let value) = self { visit(prefix, value) }
    for (key, node) in children {
      node().forEachName(after: prefix.isEmpty ? key : "\(prefix).\(key)", visit)
    }
  }

  private var children: [(String, () -> FigureNode)] {
    switch self {
    case .fields(let fields): fields.map { field in (field.name, { field.node }) }
    case .elements(let elements):
      (0..<elements.count).map { place in (elements.key(place), { elements.node(place) }) }
    case .value, .null: []
    }
  }

  /// A name of this tree near one that it does not have, mended at its first wrong step.
  func nearest(to name: String) -> String? {
    let step = name.prefix { $0 != "." }
    let rest = name.dropFirst(step.count + 1)
    if let child = children.first(where: { $0.0 == step })?.1() {
      if rest.isEmpty { return child.firstName.map { "\(step).\($0)" } }
      return child.nearest(to: String(rest)).map { "\(step).\($0)" }
    }
    guard let key = nearestName(to: String(step), among: children.lazy.map(\.0)),
      let child = children.first(where: { $0.0 == key })?.1()
    else { return nil }
    if case .value = child { return key }
    let mended = child.value(at: rest) != nil ? String(rest) : child.nearest(to: String(rest))
    return mended.map { "\(key).\($0)" }
  }

  /// The first name below this node.
  private var firstName: String? {
    for (key, node) in children {
      if case .value = node() { return key }
      if let name = node().firstName { return "\(key).\(name)" }
    }
    return nil
  }
}
