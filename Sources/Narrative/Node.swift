/// One element of a narrative; nodes stand in an array in the order of their start tags.
struct Node {
  enum Kind: Equatable {
    case paragraph
    /// Of a list whose items no blank line divides: its text stands in the item itself.
    case tightParagraph
    /// The number of the heading, in their order; while it is open, its level.
    case heading(Int)
    case quote
    case bullets
    case numbers(from: Int)
    case item
    case codeBlock
    case htmlBlock
    case divider
    case table
    case tableHead
    case tableBody
    case tableRow
    case tableCell(isHeading: Bool, Alignment)
    case text
    case code
    case html
    case softBreak
    case lineBreak
    case emphasis
    case strong
    case strikethrough
    /// The number of the anchor, in their order.
    case link(Int)
    case image(Int)
  }

  enum Alignment: Equatable {
    case none
    case left
    case center
    case right
  }

  var kind: Kind

  /// What the element itself says, in the bytes of its document.
  var text: Range<Int>

  /// The index after its last descendant.
  var end: Int
}

/// Where a link or image leads, and its tooltip.
struct Anchor {
  /// `nil` where the destination is at fault.
  var link: Link?
  let title: Range<Int>
}
