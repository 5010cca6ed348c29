/// A piece of a plain text; all of them, in its order, say all that it says.
struct PlainPart: Equatable {
  enum Kind: Equatable {
    case start(PlainElement)
    case end(PlainElement)

    /// UTF-8 that stands for itself, also in HTML.
    case text

    /// What stands between the braces of a figure.
    case figure

    /// Where a link leads; what it says follows, up to the next `linkEnd`.
    case link
    case linkEnd

    /// Within a paragraph; a seamless one stands between characters of a script without blanks.
    case lineBreak(isSeamless: Bool)
  }

  let kind: Kind
  private let start: UInt32
  private let end: UInt32

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
  }

  /// The bytes of the text that it is about; none for ends and breaks.
  var range: Range<Int> { Int(start)..<Int(end) }
}

/// What plain texts are made of.
enum PlainElement: Equatable {
  case paragraph

  /// From 1 to 6, as it is written.
  case heading(level: UInt8)
  case bullets
  case item
  case table
  case tableHead
  case tableBody
  case tableRow
  case cell(isHeading: Bool, Node.Alignment)
}
