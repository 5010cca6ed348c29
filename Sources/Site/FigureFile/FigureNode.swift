import Diagnostics
import Templates

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

  /// Finds the value below an element, given its key, which holds no dot, and the rest of the
  /// path: faster than by looking at all, and without making the element. Nil to look at all.
  /// It may know elements that are not listed, whose figures are absent.
  var find: Find?

  /// Writes the JSON of an element faster than by its node.
  var write: (@Sendable (Int, inout Output) -> Void)?

  /// Given an element's key, the path below it, and the position of the project, if any, that is
  /// most likely meant.
  typealias Find =
    @Sendable (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>, Int?) -> FigureValue?
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
  func value(at path: String) -> FigureValue? {
    var path = path
    return path.withUTF8 { value(at: $0[...]) }
  }

  /// What finds the values below the elements of a list, if it can.
  func find(in list: String) -> FigureElements.Find? {
    guard case .fields(let fields) = self,
      case .elements(let elements)? = fields.first(where: { $0.name == list })?.node
    else { return nil }
    return elements.find
  }

  private typealias Path = Slice<UnsafeBufferPointer<UInt8>>

  private func value(at path: Path) -> FigureValue? {
    guard !path.isEmpty else {
      if case .value(let value) = self { return value }
      return nil
    }
    if case .elements(let elements) = self, let find = elements.find {
      let end = path.firstIndex(of: dot) ?? path.endIndex
      return find(
        UnsafeBufferPointer(rebasing: path[..<end]),
        UnsafeBufferPointer(rebasing: path[end...].dropFirst()), nil)
    }
    if case .fields(let fields) = self {
      for field in fields {
        guard let rest = FigureNode.rest(of: path, below: field.name) else { continue }
        if let value = field.node.value(at: rest) { return value }
      }
      return nil
    }
    for (key, node) in children {
      guard let rest = FigureNode.rest(of: path, below: key) else { continue }
      if let value = node().value(at: rest) { return value }
    }
    return nil
  }

  /// What follows a key and its dot in a path; nil where the path does not begin with the key.
  private static func rest(of path: Path, below key: String) -> Path? {
    let end = path.startIndex + key.utf8.count
    guard end <= path.endIndex, end == path.endIndex || path[end] == dot else { return nil }
    var key = key
    let isSame = key.withUTF8 { key in
      key.indices.allSatisfy { path[path.startIndex + $0] == key[$0] }
    }
    return isSame ? path[end...].dropFirst() : nil
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
    let mended =
      child.value(at: String(rest)) != nil ? String(rest) : child.nearest(to: String(rest))
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

private let dot = UInt8(ascii: ".")
