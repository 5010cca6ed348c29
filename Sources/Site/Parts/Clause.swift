import Portfolio
import Templates

/// A part of a sentence, with the mark after it, that a line should not break inside of.
struct Clause: Sendable {
  let text: String

  static let shape = Shape<Clause>([.text("text") { $0.text }])

  /// Clauses with the marks between them and, unless they are a heading, the one at the end.
  static func sentence(
    _ clauses: [String], in words: Words, isHeading: Bool = false
  ) -> [Clause] {
    clauses.enumerated().map { place, clause in
      let isLast = place == clauses.count - 1
      let mark = isLast ? (isHeading ? "" : words(.sentenceEnd)) : words(.clauseEnd)
      return Clause(text: clause + mark)
    }
  }
}
