import Fingerprints
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

  /// Of pages that have been made.
  private let lines: SearchLines

  /// - Parameter part: Counted from 0.
  init(_ part: Int, of edition: Edition, sharing lines: SearchLines) {
    self.edition = edition
    self.lines = lines
    projects = SearchTexts.projects(in: part, of: edition.register)
  }

  func write(into output: inout [UInt8]) {
    SearchScript.write("texts", into: &output) { script in
      script.numbers("first", [Int64(projects.lowerBound)])
      script.lines("text", of: projects) { write(project: $0, into: &$1) }
    }
  }

  private func write(project: Int, into script: inout SearchScript) {
    if let line = lines.take(of: project) { return script.append(line: line) }
    guard let narrative = edition.register.narrative(of: project), !narrative.isDraft else {
      return
    }
    let summary = narrative.summary.map { edition.shown($0) }
    SearchTexts.write(narrative, summary: summary, into: &script) { script in
      write(textOf: narrative, into: &script)
    }
  }

  /// What is searched of a project whose page shows a plain text; nil for others.
  static func line(of narrative: NarrativeText, shown view: NarrativeView) -> [UInt8]? {
    var isPlain = false
    let line = SearchScript.line(reserving: 2048) { script in
      write(narrative, summary: view.summary, into: &script) { script in
        isPlain = view.text.skim(into: &script)
      }
    }
    return isPlain ? line : nil
  }

  private static func write(
    _ narrative: NarrativeText, summary: String?, into script: inout SearchScript,
    text: (inout SearchScript) -> Void
  ) {
    if let summary {
      script.append(summary)
      script.appendBreak()
    }
    text(&script)
    for caption in narrative.photos.compactMap(\.caption) {
      script.appendBreak()
      script.append(caption)
    }
  }

  /// Reads a narrative whose page was made before, or is being made.
  private func write(textOf narrative: NarrativeText, into script: inout SearchScript) {
    let names = edition.figureNames
    guard let body = edition.texts.body(of: narrative.text) else { return }
    let isSkimmed = body.withUnsafeBufferPointer { bytes in
      let skimmer = narrative.isPlain ? MarkdownSkimmer(plain: bytes) : MarkdownSkimmer(bytes)
      guard var skimmer else { return false }
      skimmer.skim(into: &script) { inner, script in
        let figure = PlainFigure(inner)
        script.append(Output.text { names.write(figure, of: narrative.project, to: &$0) })
      }
      return true
    }
    if !isSkimmed, let markdown = edition.texts.markdown(of: narrative.text) {
      script.append(markdown.plainText(figure: { names.text(of: $0) }))
    }
  }
}

extension PageSources {
  /// Of a script of texts.
  func texts(in part: Int, of register: Register) -> Fingerprint {
    texts(of: SearchTexts.projects(in: part, of: register))
  }
}
