extension Pen {
  /// A hatch of its own for this drawing, then the opening of a path filled with it.
  ///
  /// - Parameter id: Unique in the page; `-h` is appended.
  mutating func hatched(_ id: String) {
    write("<pattern id=\"")
    plain(id)
    write(
      """
      -h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect
      """)
    write(.gapBehind)
    write(" width=\"6\" height=\"6\"/><rect")
    write(.behind)
    write(" width=\"1\" height=\"6\" fill-opacity=\".5\"/></pattern><path fill=\"url(#")
    plain(id)
    write("-h)\" d=\"")
  }
}
