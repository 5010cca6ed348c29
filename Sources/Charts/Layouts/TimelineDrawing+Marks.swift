extension TimelineDrawing {
  /// A row's two marks and, between two moments, the line that joins them.
  func drawMarks(
    planned: Timeline.Span?, actual: Timeline.Span?, _ ink: Ink, middle: Double, on pen: inout Pen
  ) {
    if let planned, let actual, planned.start == planned.end {
      let (from, to) = (x(planned.end), x(actual.end))
      if from != to {
        pen.rect(
          Box(left: min(from, to), top: middle - 1, right: max(from, to), bottom: middle + 1), ink)
      }
    }
    // Both diamonds of a row stand at one height.
    let y = pen.around(middle, 5)
    if let planned {
      draw(planned, y, half: 5, .planned, isFilled: false, on: &pen)
    }
    if let actual {
      draw(actual, y, half: 3, ink, isFilled: true, on: &pen)
    }
  }

  private func draw(
    _ span: Timeline.Span, _ y: Pen.Extent, half: Double, _ ink: Ink, isFilled: Bool,
    on pen: inout Pen
  ) {
    let (left, right) = (x(span.start), x(span.end))
    if right - left < 1 {
      return pen.diamond(pen.around(left, 5), y, ink, isFilled: isFilled)
    }
    let middle = y.at.value
    let box = Box(left: left, top: middle - half, right: right, bottom: middle + half)
    if isFilled { pen.rect(box, ink) } else { pen.outline(box, ink) }
  }
}
