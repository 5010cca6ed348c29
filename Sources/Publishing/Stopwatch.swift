/// Wall time by phase.
struct Stopwatch {
  private(set) var times = PublishingTimes()
  private var last = ContinuousClock.now

  /// Ends a phase that began where the last one ended.
  mutating func lap(_ phase: WritableKeyPath<PublishingTimes, Duration>) {
    let now = ContinuousClock.now
    times[keyPath: phase] += now - last
    last = now
  }
}
