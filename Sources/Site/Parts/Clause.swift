import Portfolio
import Templates

/// A part of a sentence, with the mark after it, that a line should not break inside of.
struct Clause: Sendable {
  private let words: String
  private let mark: String

  static let shape = Shape<Clause>([
    .text("text") {
      $1.add($0.words)
      $1.add($0.mark)
    }
  ])

  var text: String { words + mark }

  /// Clauses with the marks between them and, unless they are a heading, the one at the end.
  static func sentence(
    _ clauses: [String], in words: Words, isHeading: Bool = false
  ) -> [Clause] {
    let (between, end) = (words(.clauseEnd), isHeading ? "" : words(.sentenceEnd))
    return clauses.indices.map { place in
      Clause(words: clauses[place], mark: place == clauses.count - 1 ? end : between)
    }
  }
}
