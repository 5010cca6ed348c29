/// The small picture before a word of a legend.
enum Swatch: Hashable {
  case steps
  case upright
  case box(Ink)
  case standing(Standing)
  case cell(Standing)
  case diamond(isFilled: Bool)
  case span(isFilled: Bool)
  case moment(isReached: Bool)

  /// In px at a font size of 12 to 13.
  var width: Double {
    switch self {
    case .steps: 20
    case .upright: 6
    default: 12
    }
  }

  /// - Parameter y: Its middle.
  func draw(x: Double, y: Double, on pen: inout Pen) {
    switch self {
    case .steps:
      pen.stroke(.step, width: 1.5, dashed: true)
      pen.move(x, y)
      pen.horizontal(x + 20)
      pen.write("\"/>")
    case .upright: pen.upright(x + 2, y - 7, y + 7, .mark, width: 2)
    case .box(let ink): pen.rect(Box(left: x, top: y - 5, right: x + 12, bottom: y + 5), ink)
    case .standing(let standing): pen.sign(standing, x: x + 6, y: y)
    case .cell(let standing):
      let box = Box(left: x, top: y - 6, right: x + 12, bottom: y + 6)
      pen.cells(standing) { pen, part in part.draw(in: box, on: &pen) }
    case .diamond(let isFilled):
      pen.diamond(x + 6, y, isFilled ? .bar : .planned, isFilled: isFilled)
    case .moment(let isReached): pen.moment(x + 6, y, isReached: isReached)
    case .span(true): pen.rect(Box(left: x, top: y - 3, right: x + 12, bottom: y + 3), .bar)
    case .span(false): pen.outline(Box(left: x, top: y - 5, right: x + 12, bottom: y + 5), .planned)
    }
  }
}

extension Pen {
  /// The shape that says a standing, 10 px wide, centred here.
  mutating func sign(_ standing: Standing, x: Double, y: Double) {
    switch standing {
    case .ahead: triangle(x, from: y + 4, to: y - 4, standing.ink)
    case .behind: triangle(x, from: y - 4, to: y + 4, standing.ink)
    case .farBehind:
      triangle(x, from: y - 5.5, to: y - 0.5, standing.ink)
      triangle(x, from: y + 0.5, to: y + 5.5, standing.ink)
    case .level: circle(x, y, radius: 4, standing.ink)
    case .unknown: circle(x, y, radius: 3.5, .point)
    }
  }

  private mutating func triangle(_ x: Double, from base: Double, to tip: Double, _ ink: Ink) {
    fill(ink)
    move(x - 5, base)
    horizontal(x + 5)
    line(x, tip)
    write("Z\"/>")
  }

  mutating func circle(_ x: Double, _ y: Double, radius: Double, _ ink: Ink) {
    write("<circle")
    write(ink)
    attribute(" cx=\"", x)
    attribute(" cy=\"", y)
    attribute(" r=\"", radius)
    write("/>")
  }

  mutating func outline(_ box: Box, _ ink: Ink) {
    stroke(ink, width: 1.5)
    move(box.left, box.top)
    horizontal(box.right)
    vertical(box.bottom)
    horizontal(box.left)
    endPath()
  }

  mutating func diamond(_ x: Double, _ y: Double, _ ink: Ink, isFilled: Bool, tooltip: String = "")
  {
    if isFilled { fill(ink) } else { stroke(ink, width: 1.5) }
    rhombus(x, y)
    endPath(tooltip: tooltip)
  }

  mutating func diamond(_ x: Extent, _ y: Extent, _ ink: Ink, isFilled: Bool) {
    if isFilled { fill(ink) } else { stroke(ink, width: 1.5) }
    rhombus(x, y)
    write("Z\"/>")
  }
}
