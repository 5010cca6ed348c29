import Diagnostics
import Publishing
import Site

extension Console {
  /// What a build did: on a terminal in a line, with --verbose anywhere and with its times.
  static func summarise(
    _ outcome: PublishingOutcome, of reading: SiteReading, in output: String,
    _ options: SourceOptions
  ) {
    guard isTerminal || options.verbose else { return }
    let asOf = reading.asOfText
    let files = outcome.written.files + outcome.unchanged.files
    note(
      "\(output): \(files) files\(asOf), \(outcome.made) made, "
        + "\(outcome.written.files) new or changed, \(outcome.removed) removed")
    guard options.verbose else { return }
    let times = outcome.times
    let phases = [
      ("preparing", times.preparing), ("pages", times.pages), ("keeping", times.keeping),
      ("swapping", times.swapping), ("removing the old site", times.removing),
    ]
    for (name, time) in phases { note("  \(name): \(time.milliseconds) ms") }
  }
}

extension Console {
  /// What a build that finds nothing to do says again: for which day, and how files were read.
  static func note(on reading: SiteReading, _ options: SourceOptions) -> String {
    ([reading.asOfText] + encodings(of: reading, options)).joined(separator: "\n")
  }

  /// That a build found nothing to do.
  static func summarise(_ record: SiteRecord, in output: String, _ options: SourceOptions) {
    if options.format == .json { print(DiagnosticReport([]).json(in: Phrasebook.ofEnvironment)) }
    let lines = record.note.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines.dropFirst() { note(String(line)) }
    guard isTerminal || options.verbose else { return }
    note("\(output): \(record.count.files) files\(lines.first ?? ""), nothing has changed")
  }
}

extension SiteReading {
  var asOfText: String { asOf.map { " as of \($0)" } ?? "" }
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
