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
    let known = bulletin.period.flatMap { figures(atEndOf: $0) }
    let names = known.map { FigureNames($0, of: register, words: words) } ?? figureNames
    return FigureLine(bulletin.title.text, at: SourcePoint(path: "")).text { names.text(of: $0) }
  }
}

extension TextLine {
  /// Whether there is anything to look for: two braces, or the last bytes of a full-width one.
  var mayNameFigures: Bool {
    var text = text
    return text.withUTF8 { bytes in
      var previous: UInt8 = 0
      for byte in bytes {
        let isBrace = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
        if isBrace && byte == previous || byte == 0x9B && previous == 0xBD { return true }
        previous = byte
      }
      return false
    }
  }
}
