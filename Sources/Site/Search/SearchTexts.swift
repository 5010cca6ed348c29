import Narrative
import Portfolio
import Templates

/// What is said of some projects in words, for the pages to search: a line for each project.
struct SearchTexts {
  /// How many projects a script is about, so that a change of one narrative makes one script anew.
  static let span = 500

  /// One script or more, none where no project has a narrative.
  static func parts(of register: Register) -> Range<Int> {
    0..<(register.narratives.isEmpty ? 0 : (register.projects.count + span - 1) / span)
  }

  /// Whom a script is about: positions in ``Register/projects``.
  static func projects(in part: Int, of register: Register) -> Range<Int> {
    let first = part * span
    return first..<min(first + span, register.projects.count)
  }

  private let edition: Edition

  /// Positions in ``Register/projects``.
  private let projects: Range<Int>
  private let names: FigureNames

  /// - Parameter part: Counted from 0.
  init(_ part: Int, of edition: Edition) {
    self.edition = edition
    projects = SearchTexts.projects(in: part, of: edition.register)
    names = edition.figureNames
  }

  func write(into output: inout [UInt8]) {
    SearchScript.write("texts", into: &output) { script in
      script.numbers("first", [Int64(projects.lowerBound)])
      script.lines("text", of: projects) { write(project: $0, into: &$1) }
    }
  }

  private func write(project: Int, into script: inout SearchScript) {
    let register = edition.register
    guard let place = register.position(ofNarrativeOf: project),
      !register.narratives[place].isDraft
    else { return }
    let narrative = register.narratives[place]
    if let summary = narrative.summary {
      script.append(edition.shown(summary))
      script.appendBreak()
    }
    write(textOf: narrative, into: &script)
    for caption in narrative.photos.compactMap(\.caption) {
      script.appendBreak()
      script.append(caption)
    }
  }

  private func write(textOf narrative: NarrativeText, into script: inout SearchScript) {
    let project = narrative.project
    guard let body = edition.texts.body(of: narrative.text) else { return }
    let isSkimmed = body.withUnsafeBufferPointer { bytes in
      let skimmer = narrative.isPlain ? MarkdownSkimmer(plain: bytes) : MarkdownSkimmer(bytes)
      guard var skimmer else { return false }
      skimmer.skim(into: &script, figure: { figure($0, in: project) })
      return true
    }
    if !isSkimmed, let markdown = edition.texts.markdown(of: narrative.text) {
      script.append(markdown.plainText(figure: { names.text(of: $0) }))
    }
  }

  /// - Parameter inner: What stands between the braces: a name and formats, colon by colon.
  private func figure(_ inner: UnsafeBufferPointer<UInt8>, in project: Int) -> String {
    Output.text { names.write(PlainFigure(inner), of: project, to: &$0) }
  }
}
