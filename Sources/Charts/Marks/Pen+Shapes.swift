extension Pen {
  mutating func rect(_ box: Box, _ ink: Ink, tooltip: String = "") {
    write("<rect")
    write(ink)
    if box.left != 0 { attribute(" x=\"", box.left) }
    attribute(" y=\"", box.top)
    attribute(" width=\"", max(0, box.width))
    attribute(" height=\"", max(0, box.height))
    if tooltip.isEmpty { return write("/>") }
    byte(0x3E)
    title(tooltip)
    write("</rect>")
  }

  /// Tooltip text of the element just opened; nothing where empty.
  mutating func title(_ tooltip: String) {
    guard !tooltip.isEmpty else { return }
    write("<title>")
    escaped(tooltip)
    write("</title>")
  }

  mutating func move(_ x: Double, _ y: Double) { command(0x4D, x, y) }
  mutating func line(_ x: Double, _ y: Double) { command(0x4C, x, y) }

  @inline(__always)
  mutating func move(_ x: Coordinate, _ y: Coordinate) { command(0x4D, x, y) }

  @inline(__always)
  mutating func line(_ x: Coordinate, _ y: Coordinate) { command(0x4C, x, y) }

  mutating func horizontal(_ x: Double) {
    byte(0x48)
    coordinate(x)
  }

  @inline(__always)
  mutating func horizontal(_ x: Coordinate) {
    byte(0x48)
    number(x)
  }

  mutating func vertical(_ y: Double) {
    byte(0x56)
    coordinate(y)
  }

  @inline(__always)
  mutating func vertical(_ y: Coordinate) {
    byte(0x56)
    number(y)
  }

  private mutating func command(_ letter: UInt8, _ x: Double, _ y: Double) {
    command(letter, at(x), at(y))
  }

  @inline(__always)
  private mutating func command(_ letter: UInt8, _ x: Coordinate, _ y: Coordinate) {
    guard hasRoom(for: 16), x.text != 0, y.text != 0 else { return farCommand(letter, x, y) }
    put(letter, x.text)
    put(0x20, y.text)
  }

  @inline(never)
  private mutating func farCommand(_ letter: UInt8, _ x: Coordinate, _ y: Coordinate) {
    byte(letter)
    number(x)
    byte(0x20)
    number(y)
  }

  /// Short vertical lines at several places, all from one height to another.
  mutating func uprights(_ places: [Coordinate], _ top: Coordinate, _ bottom: Coordinate) {
    for place in places {
      guard hasRoom(for: 32), place.text != 0, top.text != 0, bottom.text != 0 else {
        move(place, top)
        vertical(bottom)
        continue
      }
      put(0x4D, place.text)
      put(0x20, top.text)
      put(0x56, bottom.text)
    }
  }

  /// A straight vertical line.
  mutating func upright(_ x: Double, _ y1: Double, _ y2: Double, _ ink: Ink, width: Double = 1) {
    stroke(ink, width: width)
    move(x, y1)
    vertical(y2)
    write("\"/>")
  }

  /// A straight horizontal line.
  mutating func level(_ x1: Double, _ x2: Double, _ y: Double, _ ink: Ink, width: Double = 1) {
    stroke(ink, width: width)
    move(x1, y)
    horizontal(x2)
    write("\"/>")
  }

  /// Opens a path that is stroked, up to its first command.
  @inline(__always)
  mutating func stroke(_ ink: Ink, width: Double = 1, dashed: Bool = false, rounded: Bool = false) {
    write("<path")
    write(ink)
    write(" fill=\"none\"")
    switch width {
    case 1: break
    case 1.5: write(" stroke-width=\"1.5\"")
    case 2: write(" stroke-width=\"2\"")
    default: attribute(" stroke-width=\"", width)
    }
    if dashed { write(" stroke-dasharray=\"4 3\"") }
    if rounded { write(" stroke-linecap=\"round\"") }
    write(" d=\"")
  }

  /// Opens a path that is filled, up to its first command.
  @inline(__always)
  mutating func fill(_ ink: Ink) {
    write("<path")
    write(ink)
    write(" d=\"")
  }
}

extension Pen {
  /// Closes the outline and the path.
  mutating func endPath(tooltip: String = "") {
    guard !tooltip.isEmpty else { return write("Z\"/>") }
    write("Z\">")
    title(tooltip)
    write("</path>")
  }
}

extension Pen {
  /// The outline of a square on its tip, 10 px wide.
  @inline(__always)
  mutating func rhombus(_ x: Double, _ y: Double) {
    rhombus(around(x, 5), around(y, 5))
  }

  mutating func rhombus(_ x: Extent, _ y: Extent) {
    move(x.before, y.at)
    line(x.at, y.before)
    line(x.behind, y.at)
    line(x.at, y.behind)
  }
}
