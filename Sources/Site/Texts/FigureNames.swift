import Diagnostics
import Narrative
import Portfolio

/// Resolves the figures that a text names, as of one day.
struct FigureNames: Sendable {
  private let tree: FigureNode
  private let words: Words

  init(_ figures: Figures, of register: Register, words: Words) {
    tree = figures.tree(of: register)
    self.words = words
  }

  func value(named name: String) -> FigureValue? { tree.value(at: name) }

  /// Empty where the name or a format is not known, which is reported before any page is made.
  func text(of reference: Reference) -> String {
    text(named: reference.name, as: reference.formats)
  }

  /// - Parameter formats: What follows the name, colon by colon.
  func text(named name: String, as formats: [String]) -> String {
    guard let value = value(named: name), let format = try? FigureFormat(formats) else {
      return ""
    }
    return value.text(format, in: words)
  }

  /// A name near one that is not known.
  ///
  /// Looked for step by step from the front, since there may be many thousands of names.
  func nearest(to name: String) -> String? { tree.nearest(to: name) }
}
