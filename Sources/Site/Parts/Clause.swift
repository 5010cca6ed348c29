import Templates

/// A part of a sentence that a line should not break inside of.
struct Clause: Sendable {
  let text: String

  static let shape = Shape<Clause>([.text("text") { $0.text }])
}
