import Narrative
import Portfolio

extension Edition {
  /// Looks whether what a text says of figures and files is right, without reading the text.
  ///
  /// - Returns: The files that it links to; nil where something is wrong, which the text itself has
  ///   to be read to report.
  func linkedFiles(of claims: TextClaims, in narrative: NarrativeText) -> [String]? {
    for figure in claims.figures where !isSound(figure, in: narrative.project) { return nil }
    if claims.links.isEmpty { return [] }
    let targets = LinkTargets(from: narrative.text, in: texts, link: Linker(from: .index))
    var files: [String] = []
    for path in claims.links {
      switch targets.target(of: .local(path: path, fragment: nil)) {
      case .file(let path): files.append(path)
      case .here, .page: continue
      case .missing, .outside, nil: return nil
      }
    }
    return files
  }

  /// - Parameter figure: Its name and formats, colon by colon.
  private func isSound(_ figure: String, in project: Int) -> Bool {
    var figure = figure
    return figure.withUTF8 { bytes in
      let figure = PlainFigure(bytes)
      guard let value = figureNames.value(named: figure.name, of: project),
        let format = FigureFormat(of: figure)
      else { return false }
      return !value.hasIdle(format, of: figure)
    }
  }
}
