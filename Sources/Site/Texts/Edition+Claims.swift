import Narrative
import Portfolio

extension Edition {
  /// Looks whether what a text says of figures and files is right, without reading the text.
  ///
  /// - Returns: The files that it links to; nil where something is wrong, which the text itself has
  ///   to be read to report.
  func linkedFiles(of claims: TextClaims, in narrative: NarrativeText) -> [String]? {
    for figure in claims.figures {
      guard let value = figureNames.value(named: figure.name, of: narrative.project),
        (try? FigureFormat(figure.formats)) != nil, value.idle(among: figure.formats) == nil
      else { return nil }
    }
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
}
