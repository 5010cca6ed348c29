/// The parts of a chart that have a colour: a class for a page's style sheet, or the light
/// palette where a drawing stands alone.
enum Ink: Int, CaseIterable {
  case grid, axis, planned, actual, mark, today, leader
  case tick, label, note, value
  case point, reached, bar, track, current, previous, step
  case gapAhead, gapBehind
  case ahead, behind, level
  case barAhead, barBehind, barLevel

  func attributes(_ form: SVGForm) -> StaticString {
    form == .inline ? inline : standalone
  }

  private var inline: StaticString {
    switch self {
    case .grid: #" class="grid""#
    case .axis: #" class="axis""#
    case .planned, .step: #" class="planned""#
    case .actual: #" class="actual""#
    case .mark: #" class="mark""#
    case .today: #" class="today""#
    case .leader, .note: #" class="note""#
    case .tick: #" class="tick""#
    case .label: #" class="label""#
    case .value: #" class="value""#
    case .point: #" class="point""#
    case .reached: #" class="reached""#
    case .bar, .current: #" class="bar""#
    case .track, .previous: #" class="track""#
    case .gapAhead: #" class="gap-ahead""#
    case .gapBehind: #" class="gap-behind""#
    case .ahead: #" class="ahead""#
    case .behind: #" class="behind""#
    case .level: #" class="level""#
    case .barAhead: #" class="bar ahead""#
    case .barBehind: #" class="bar behind""#
    case .barLevel: #" class="bar level""#
    }
  }

  private var standalone: StaticString {
    switch self {
    case .grid: ##" stroke="#d5dbe1""##
    case .axis, .actual, .mark, .step, .today: ##" stroke="#16202a""##
    case .planned, .leader: ##" stroke="#55626e""##
    case .tick, .note, .current, .level, .barLevel: ##" fill="#55626e""##
    case .label, .value: ##" fill="#16202a""##
    case .point: ##" fill="#fff" stroke="#16202a""##
    case .reached: ##" fill="#16202a" stroke="#fff""##
    case .track: ##" fill="#d5dbe1""##
    case .bar: ##" fill="#7d8b98""##
    case .previous: ##" fill="#f4f6f8" stroke="#55626e""##
    case .gapAhead: ##" fill="#cfe1f1""##
    case .gapBehind: ##" fill="#f3c9a5""##
    case .ahead, .barAhead: ##" fill="#2a6fa8""##
    case .behind, .barBehind: ##" fill="#b4530a""##
    }
  }
}

extension Standing {
  /// The colour of a shape or word that says this standing.
  var ink: Ink {
    switch self {
    case .ahead: .ahead
    case .behind, .farBehind: .behind
    case .level, .unknown: .level
    }
  }

  /// The colour of a bar with this standing.
  var bar: Ink {
    switch self {
    case .ahead: .barAhead
    case .behind, .farBehind: .barBehind
    case .level: .barLevel
    case .unknown: .bar
    }
  }
}
