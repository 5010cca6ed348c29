/// A figure by the name that a text may call it by.
public struct NamedFigure: Hashable, Sendable {
  /// Like `tiers.local.completionRate`.
  public let name: String

  /// As figures.json gives it.
  public let value: String

  /// As `{{ name }}` prints it.
  public let text: String

  /// As `{{ name:unit }}` prints it.
  public let textWithUnit: String
}

extension FigureNode {
  /// Every name in the tree, in its order.
  func named(in words: Words) -> [NamedFigure] {
    guard let plain = try? FigureFormat([]), let unit = try? FigureFormat(["unit"]) else {
      return []
    }
    var figures: [NamedFigure] = []
    forEachName { name, value in
      figures.append(
        NamedFigure(
          name: name, value: value.json, text: value.text(plain, in: words),
          textWithUnit: value.text(unit, in: words)))
    }
    return figures
  }
}
