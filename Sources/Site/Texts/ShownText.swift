import Narrative
import Portfolio

/// The Markdown of a narrative, meeting or bulletin with its links and figures resolved.
struct ShownText: Sendable {
  private let markdown: Markdown
  private let targets: LinkTargets
  private let names: FigureNames

  /// Whose narrative it is, if it is one.
  private let project: Int?

  init(_ markdown: Markdown, of project: Int?, targets: LinkTargets, names: FigureNames) {
    self.markdown = markdown
    self.targets = targets
    self.names = names
    self.project = project
  }

  /// - Parameter headingLevel: Of the text's outermost headings, from 1.
  func render(into output: inout [UInt8], headingLevel: Int) {
    markdown.render(
      into: &output, headingLevel: headingLevel, idPrefix: "text-",
      href: { targets.href(of: $0) }, figure: { names.text(of: $0, in: project) })
  }
}

extension Edition {
  /// A text with the figures of this edition's day.
  ///
  /// - Parameter link: From the page that shows it.
  /// - Returns: nil where the file can no longer be read.
  func shown(_ text: TextSource, of project: Int? = nil, link: Linker) -> ShownText? {
    texts.markdown(of: text).map { markdown in
      ShownText(
        markdown, of: project, targets: LinkTargets(from: text, in: texts, link: link),
        names: figureNames)
    }
  }
}
