import Narrative
import Portfolio

/// The Markdown of a narrative, meeting or bulletin with its links and figures resolved.
struct ShownText: Sendable {
  private enum Content {
    case plain(PlainText)
    case markdown(Markdown)
  }

  private let content: Content
  private let targets: LinkTargets
  private let names: FigureNames

  /// Whose narrative it is, if it is one.
  private let project: Int?

  /// - Returns: nil where the file can no longer be read.
  init?(_ text: TextSource, of project: Int?, in edition: Edition, link: Linker) {
    guard let body = edition.texts.body(of: text) else { return nil }
    content =
      PlainText(body).map { .plain($0) }
      ?? .markdown(edition.texts.markdown(of: text, body: body))
    targets = LinkTargets(from: text, in: edition.texts, link: link)
    names = edition.figureNames
    self.project = project
  }

  /// - Parameter headingLevel: Of the text's outermost headings, from 1.
  func render(into output: inout [UInt8], headingLevel: Int) {
    switch content {
    case .plain(let text):
      text.render(
        into: &output, headingLevel: headingLevel, idPrefix: "text-",
        href: { targets.href(of: $0) }, figure: { names.write($0, of: project, to: &$1) })
    case .markdown(let markdown):
      markdown.render(
        into: &output, headingLevel: headingLevel, idPrefix: "text-",
        href: { targets.href(of: $0) }, figure: { names.text(of: $0, in: project) })
    }
  }
}

extension Edition {
  /// A text with the figures of this edition's day.
  ///
  /// - Parameter link: From the page that shows it.
  /// - Returns: nil where the file can no longer be read.
  func shown(_ text: TextSource, of project: Int? = nil, link: Linker) -> ShownText? {
    ShownText(text, of: project, in: self, link: link)
  }
}
