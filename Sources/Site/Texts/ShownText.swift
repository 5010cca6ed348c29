import Narrative
import Portfolio
import Templates

/// The Markdown of a narrative, meeting or bulletin with its links and figures resolved.
struct ShownText: Sendable {
  private enum Content {
    /// With its figures in their final form, in its order: its page and the search show the same.
    case plain(PlainText, figures: [String])
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
    targets = LinkTargets(from: text, in: edition.texts, link: link)
    names = edition.figureNames
    self.project = project
    if let plain = PlainText(body) {
      var figures: [String] = []
      plain.forEachFigure { [names] figure in
        figures.append(Output.text { names.write(figure, of: project, to: &$0) })
      }
      content = .plain(plain, figures: figures)
    } else {
      content = .markdown(edition.texts.markdown(of: text, body: body))
    }
  }

  /// - Parameter headingLevel: Of the text's outermost headings, from 1.
  func render(into output: inout Output, headingLevel: Int) {
    switch content {
    case .plain(let text, let figures):
      var figures = figures.makeIterator()
      text.render(
        into: &output, headingLevel: headingLevel, idPrefix: "text-",
        href: { targets.href(of: $0) },
        figure: { _, output in output.add(figures.next() ?? "") })
    case .markdown(let markdown):
      output.lend { html in
        markdown.render(
          into: &html, headingLevel: headingLevel, idPrefix: "text-",
          href: { targets.href(of: $0) }, figure: { names.text(of: $0, in: project) })
      }
    }
  }

  /// Writes what is searched in a plain text.
  ///
  /// - Returns: Whether it is plain.
  func skim(into script: inout SearchScript) -> Bool {
    guard case .plain(let text, let figures) = content else { return false }
    var values = figures.makeIterator()
    text.read { body, runs in
      var skimmer = MarkdownSkimmer(plain: body, runs: runs)
      skimmer.skim(into: &script) { _, script in script.append(values.next() ?? "") }
    }
    return true
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
