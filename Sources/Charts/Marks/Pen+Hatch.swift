extension Pen {
  /// A hatch of its own for this drawing, then the opening of a path filled with it.
  ///
  /// - Parameter id: Unique in the page; `-h` is appended.
  mutating func hatched(_ id: String) {
    write("<pattern id=\"")
    identifier(id)
    write("-h\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"")
    write(" patternTransform=\"rotate(45)\"><rect")
    write(.gapBehind)
    write(" width=\"6\" height=\"6\"/><rect")
    write(.behind)
    write(" width=\"1\" height=\"6\" fill-opacity=\".5\"/></pattern><path fill=\"url(#")
    identifier(id)
    write("-h)\" d=\"")
  }

  mutating func circle(
    _ x: Coordinate, _ y: Coordinate, radius: Coordinate, tooltip: String = ""
  ) {
    write("<circle")
    attribute(" cx=\"", x)
    attribute(" cy=\"", y)
    attribute(" r=\"", radius)
    guard !tooltip.isEmpty else { return write("/>") }
    byte(0x3E)
    title(tooltip)
    write("</circle>")
  }
}
