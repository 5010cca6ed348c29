/// What one narrative may hold, so that no content can keep the parser busy for a second.
///
/// libcmark-gfm 0.29.0.gfm.6 takes time that grows faster than its input for the marks, the
/// nesting and the tables bounded here; each bound is far above what a person writes.
enum NarrativeLimits {
  /// Bytes of the body.
  static let size = 256 * 1024

  /// Of each of `[ < @` in the body, and of `{{` and `}}` together.
  static let marks = 1_000

  /// Of `)` in the body.
  static let parentheses = 4_000

  /// Of `www.` in one word.
  static let addresses = 50

  /// `|` on one line.
  static let lineCells = 200

  /// Lines times the cells of the widest, summed over the runs of lines without a blank one.
  static let tableCells = 100_000

  /// Columns of indentation and of list and quote marks at a line's start.
  static let indentation = 100

  /// Elements within elements.
  static let depth = 100

  /// Bytes of the longest run of lines that defines link labels, times the `]` of the body: what
  /// could be copied from definitions to their uses.
  static let labelCopies = 16 * 1024 * 1024

  /// Bytes before each line of `|`, `-` and `:`, up to a blank line, summed over such lines: what
  /// is looked through for a table's head.
  static let headSearch = 8 * 1024 * 1024

  /// Bytes of one destination.
  static let destination = 2_000
}
