import Publishing
import Site

extension Console {
  /// What a build did: on a terminal in a line, with --verbose anywhere and with its times.
  static func summarise(
    _ outcome: PublishingOutcome, of reading: SiteReading, in output: String,
    _ options: SourceOptions
  ) {
    guard isTerminal || options.verbose else { return }
    let asOf = reading.asOf.map { " as of \($0)" } ?? ""
    let files = outcome.written.files + outcome.unchanged.files
    note(
      "\(output): \(files) files\(asOf), \(outcome.written.files) new or changed, "
        + "\(outcome.removed) removed")
    guard options.verbose else { return }
    let times = outcome.times
    let phases = [
      ("preparing", times.preparing), ("pages", times.pages),
      ("compressing", times.compressing), ("keeping", times.keeping),
      ("swapping", times.swapping), ("removing the old site", times.removing),
    ]
    for (name, time) in phases { note("  \(name): \(time.milliseconds) ms") }
  }
}

extension Duration {
  /// With one decimal.
  var milliseconds: String {
    let tenths = components.attoseconds / 100_000_000_000_000 + components.seconds * 10_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// Says how long each step took, where that is asked for.
struct TimeLog {
  let isOn: Bool
  private var last = ContinuousClock.now

  init(isOn: Bool) {
    self.isOn = isOn
  }

  mutating func lap(_ step: String) {
    let now = ContinuousClock.now
    if isOn { Console.note("\(step): \((now - last).milliseconds) ms") }
    last = now
  }
}
