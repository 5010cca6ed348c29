/// What numbers are drawn for: each has its own, so that one table's never shift another's.
enum DrawStream: UInt64 {
  case identity = 1
  case course
  case report
  case milestones
  case problems
  case lists
  case story
  case people
}

extension SplitMix64 {
  /// The generator of one purpose for one project.
  ///
  /// - Parameter part: A year, a month or another part of the project that has its own numbers.
  init(_ seed: UInt64, _ stream: DrawStream, _ project: Int = 0, part: Int = 0) {
    let purpose = SplitMix64.mixed(seed &+ stream.rawValue)
    let place = UInt64(truncatingIfNeeded: project) << 20 ^ UInt64(truncatingIfNeeded: part)
    self.init(seed: SplitMix64.mixed(purpose ^ place))
  }
}
