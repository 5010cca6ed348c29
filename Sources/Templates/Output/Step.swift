/// A run of the template's own bytes and what follows it.
struct Step: Sendable {
  enum Action: Sendable {
    case text(Value.Text, Escape)
    case markup(Value.Markup)

    /// Runs the steps up to `end` if the test comes out so.
    case test(Value.Test, expecting: Bool)

    /// Runs the steps up to `end` for each frame found, which is then the frame numbered `into`.
    case visit(Value.Visit, into: Int)

    case nothing
  }

  let literal: Range<Int>
  let action: Action

  /// Whether what the action reads is the same for all pages of a kind.
  let isFixed: Bool

  /// The frame that the action reads.
  let frame: Int

  /// The first step that is not part of this one's section.
  var end = 0
}
