/// A piece of a template file with its sections closed.
indirect enum Node: Sendable {
  case text(Range<Int>)
  case value(Tag)

  /// `Tag` says whether it is inverted.
  case section(Tag, [Node])

  /// Each line of the partial starts with `indentation`.
  case partial(Tag, indentation: Range<Int>)

  /// A line starts here, with something other than text.
  case lineStart
}
