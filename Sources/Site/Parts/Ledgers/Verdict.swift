import Charts
import Templates

/// A judgement in a cell: a mark and words, so that colour is never the only sign.
struct Verdict: Sendable {
  enum Kind: Hashable, Sendable {
    /// Better than was due.
    case early

    /// Done.
    case done

    /// To be done, and not due yet.
    case open

    /// Done too late, or past due.
    case late
  }

  let kind: Kind
  let text: String

  static let shape = Shape<Verdict>([
    .text("sign") { $0.sign },
    .text("mark") { $0.mark },
    .text("text") { $0.text },
  ])

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// The stylesheet's name for its colour; empty where it has none.
  var sign: String {
    switch kind {
    case .early: "ahead"
    case .late: "behind"
    case .done, .open: ""
    }
  }

  private var mark: String {
    switch kind {
    case .early: "▲"
    case .done: "●"
    case .open: "○"
    case .late: "▼"
    }
  }
}
