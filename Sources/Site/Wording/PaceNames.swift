import Portfolio

/// What the projects on either side of the boundary `pace.behind` are called, so that no page says
/// 不慢于时间进度 of one that may be five points behind.
struct PaceNames: Sendable {
  /// By the places that other words have for them.
  let phrases: [Blank: String]

  init(_ boundary: Ratio, in words: Words) {
    let value = Notation.plainPoints(boundary < .zero ? -boundary : boundary)
    let kinds: [(Blank, [Term])] = [
      (.notBehind, [.paceNotBehind, .paceNotBehindWithin, .paceNotBehindBeyond]),
      (.behind, [.paceSlow, .paceSlowBeyond, .paceSlowWithin]),
      (.areNotBehind, [.paceAreNotBehind, .paceAreNotBehindWithin, .paceAreNotBehindBeyond]),
      (.areBehind, [.paceAreSlow, .paceAreSlowBeyond, .paceAreSlowWithin]),
    ]
    let form = boundary == .zero ? 0 : (boundary < .zero ? 1 : 2)
    phrases = Dictionary(
      uniqueKeysWithValues: kinds.map { ($0, words($1[form], [.value: value])) })
  }
}

extension Words {
  /// The same words, those on pace saying the office's own boundary.
  func naming(_ pace: PaceSetting) -> Words {
    let names = PaceNames(pace.behind, in: self)
    return replacing { $0.filling(names.phrases) }
  }
}
