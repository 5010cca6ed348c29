/// A piece of a template file, in the file's order.
enum Token: Sendable {
  case text(Range<Int>)

  /// `indentation` is what stood before a tag that has its line to itself; nil for any other tag.
  case tag(Tag, indentation: Range<Int>?)

  /// A tag that is not alone in its line starts it.
  case lineStart
}
