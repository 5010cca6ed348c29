import Diagnostics
import Narrative
import Portfolio

extension Edition {
  /// A line of front matter with the figures that it names, as of this edition's day.
  func shown(_ line: TextLine) -> String {
    guard line.mayNameFigures else { return line.text }
    return FigureLine(line.text, at: SourcePoint(path: "")).text { figureNames.text(of: $0) }
  }

  /// A bulletin's title with the figures of its period.
  func title(of bulletin: Bulletin) -> String {
    guard bulletin.title.mayNameFigures else { return bulletin.title.text }
    let known = bulletin.period.flatMap { Figures(of: register, asOf: $0.lastDay) }
    let names = known.map { FigureNames($0, of: register, words: words) } ?? figureNames
    return FigureLine(bulletin.title.text, at: SourcePoint(path: "")).text { names.text(of: $0) }
  }
}

extension TextLine {
  /// Whether there is anything to look for.
  ///
  /// By bytes, as every project has a summary: two braces of a kind, or two full-width ones.
  var mayNameFigures: Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { place in
      switch bytes[place] {
      case 0x7B, 0x7D: place > 0 && bytes[place - 1] == bytes[place]
      case 0xEF: bytes[place...].starts(with: [0xEF, 0xBD, 0x9B, 0xEF, 0xBD, 0x9B])
      default: false
      }
    }
  }
}
