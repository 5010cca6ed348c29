/// What fills the places of a word, written as a dictionary is: `[.rate: "88.6%"]`.
///
/// A handful of pairs looked at one by one: making and hashing a dictionary took three times as
/// long as the text that came of it, and a page is full of such texts.
struct Fills: ExpressibleByDictionaryLiteral {
  // Without labels: the literal's own type, which is taken over as it is.
  private var pairs: [(Blank, String)]

  /// Of two texts for one place the later counts.
  init(dictionaryLiteral pairs: (Blank, String)...) {
    self.pairs = pairs
  }

  subscript(blank: Blank) -> String? {
    pairs.last { $0.0 == blank }?.1
  }

  /// The same, and one place more or filled otherwise.
  func adding(_ text: String, as blank: Blank) -> Fills {
    var fills = self
    fills.pairs.append((blank, text))
    return fills
  }
}
