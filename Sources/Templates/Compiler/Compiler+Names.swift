import Diagnostics

extension Compiler {
  /// What stands behind a tag's name.
  struct Resolved {
    let value: Value

    /// The one that the value is read from.
    let frame: Int

    /// Whether it is the same for all pages of a kind.
    let isFixed: Bool
  }

  /// What a tag's name stands for, and the frame that it is read from; nil and reported where it
  /// stands for nothing.
  ///
  /// As in Mustache, the first part of a dotted name is looked for from the innermost section
  /// outwards, the others only in what the part before them is.
  mutating func resolve(_ tag: Tag) -> Resolved? {
    if Words.key(of: tag.name) != nil {
      report(.templateNameNotSection, at: tag.range, ["name": tag.name, "value": tag.escaped])
      return nil
    }
    var parts =
      tag.name == "."
      ? ["."]
      : tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)[...]
    let first = parts.removeFirst()
    guard let frame = frame(naming: first), var value = scopes[frame][first] else {
      reportUnknown(tag, part: first, rest: parts, among: known)
      return nil
    }
    let isFixed = frame == 0 && scopes[frame].isFixed(first)
    var reached = first
    while let next = parts.popFirst() {
      guard case .optional(let names, let visit, _) = value else {
        report(
          .templateNameNotPart, at: tag.range,
          ["part": reached, "section": Tag.section(of: reached)])
        return nil
      }
      guard let inner = names[next] else {
        reportUnknown(tag, part: next, before: reached + ".", rest: parts, among: names.ordered)
        return nil
      }
      value = inner.lifted(through: visit)
      reached += "." + next
    }
    return Resolved(value: value, frame: frame, isFixed: isFixed)
  }

  private func frame(naming name: String) -> Int? {
    if name == "." { return scopes.last?[name] == nil ? nil : scopes.count - 1 }
    return scopes.lastIndex { $0[name] != nil }
  }

  /// From the innermost section outwards, each once.
  private var known: [String] {
    var seen: Set<String> = []
    return scopes.reversed().flatMap(\.ordered).filter { seen.insert($0).inserted }
  }

  private mutating func reportUnknown(
    _ tag: Tag, part: String, before: String = "", rest: ArraySlice<String>, among known: [String]
  ) {
    guard unknownScopes == 0 else { return }
    let near = nearestName(to: part, among: known).map {
      ([before + $0] + rest).joined(separator: ".")
    }
    let word = set.words[tag.name].map { _ in Words.name(of: tag.name) }
    let shown = known.prefix(Compiler.mostNamesShown).joined(separator: ", ")
    report(
      .templateNameUnknown, at: tag.range,
      ["name": tag.name, "known": known.count > Compiler.mostNamesShown ? shown + " …" : shown],
      suggestion: near ?? word)
  }

  private static let mostNamesShown = 12
}
