import Diagnostics
import Narrative
import Portfolio
import Templates

/// Resolves the figures that a text names, as of one day.
struct FigureNames: Sendable {
  private let tree: FigureNode
  private let words: Words

  /// Projects' figures are named far more often than all others.
  private let projectFigure: FigureElements.Find?

  init(_ figures: Figures, of register: Register, words: Words) {
    tree = figures.tree(of: register)
    projectFigure = tree.find(in: "projects")
    self.words = words
  }

  /// - Parameter project: Whose figures are most likely named: the position of a text's own.
  func value(named name: String, of project: Int? = nil) -> FigureValue? {
    var name = name
    return name.withUTF8 { value(named: $0, of: project) }
  }

  /// The same for a name in UTF-8 that stands in a longer text.
  func value(
    named name: UnsafeBufferPointer<UInt8>, of project: Int? = nil
  ) -> FigureValue? {
    valueOfProject(named: name, likely: project)
      ?? tree.value(at: String(decoding: name, as: UTF8.self))
  }

  private func valueOfProject(
    named name: UnsafeBufferPointer<UInt8>, likely project: Int?
  ) -> FigureValue? {
    let prefix: StaticString = "projects."
    guard name.count > prefix.utf8CodeUnitCount,
      prefix.withUTF8Buffer({ name.starts(with: $0) })
    else { return nil }
    let path = name[prefix.utf8CodeUnitCount...]
    guard let dot = path.firstIndex(of: UInt8(ascii: ".")) else { return nil }
    return projectFigure?(
      UnsafeBufferPointer(rebasing: path[..<dot]),
      UnsafeBufferPointer(rebasing: path[(dot + 1)...]), project)
  }

  /// Empty where the name or a format is not known, which is reported before any page is made.
  func text(of reference: Reference, in project: Int? = nil) -> String {
    guard let value = value(named: reference.name, of: project),
      let format = try? FigureFormat(reference.formats)
    else { return "" }
    return value.text(format, in: words)
  }

  /// Writes a plain text's figure; nothing where the name or a format is not known.
  func write(_ figure: PlainFigure, of project: Int?, to output: inout Output) {
    guard let value = value(named: figure.name, of: project), let format = FigureFormat(of: figure)
    else { return }
    value.write(format, in: words, to: &output)
  }

  /// A name near one that is not known.
  ///
  /// Looked for step by step from the front, since there may be many thousands of names.
  func nearest(to name: String) -> String? { tree.nearest(to: name) }
}
