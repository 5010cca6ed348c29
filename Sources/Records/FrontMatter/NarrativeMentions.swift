import Portfolio

/// What a narrative speaks of: asked for once, when it is checked, and not kept as the narrative is.
public struct NarrativeMentions: Sendable {
  /// What may stand between double braces anywhere in the file, formats left out: every figure
  /// that it names is among them, but for those of its own project.
  public let figures: [String]

  /// All that can be wrong with it; nil where its Markdown has to be read to tell.
  public let claims: TextClaims?
}

/// A narrative as it is read.
struct NarrativeReading: Sendable {
  let text: NarrativeText
  let mentions: NarrativeMentions
}
