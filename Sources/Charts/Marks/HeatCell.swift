/// A part of what a cell of one standing shows: its ground, or the sign on it.
struct HeatCell {
  let ink: Ink
  let isSign: Bool

  /// Ground first; nothing where there is nothing to compare.
  static func parts(of standing: Standing) -> [HeatCell] {
    switch standing {
    case .ahead: [HeatCell(ink: .gapAhead, isSign: false)]
    case .level: [HeatCell(ink: .track, isSign: false), HeatCell(ink: .level, isSign: true)]
    case .behind:
      [HeatCell(ink: .gapBehind, isSign: false), HeatCell(ink: .behind, isSign: true)]
    case .farBehind: [HeatCell(ink: .behind, isSign: false)]
    case .unknown: []
    }
  }

  /// Adds this part of one cell to a path: the whole box, or a small sign in it: a
  /// triangle down, for level a dash.
  func draw(in box: Box, on pen: inout Pen) {
    guard isSign else {
      pen.move(box.left, box.top)
      pen.horizontal(box.right)
      pen.vertical(box.bottom)
      pen.horizontal(box.left)
      return pen.write("Z")
    }
    let (x, y) = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    pen.move(x - 4, ink == .level ? y - 1 : y - 3)
    pen.horizontal(x + 4)
    if ink == .level {
      pen.vertical(y + 1)
      pen.horizontal(x - 4)
    } else {
      pen.line(x, y + 4)
    }
    pen.write("Z")
  }
}

extension Pen {
  /// One path for each part of a standing's cells; `body` adds the cells to it.
  mutating func cells(_ standing: Standing, _ body: (inout Pen, HeatCell) -> Void) {
    for part in HeatCell.parts(of: standing) {
      fill(part.ink)
      body(&self, part)
      write("\"/>")
    }
  }
}
