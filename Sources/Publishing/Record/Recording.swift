#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a publication shall leave on record.
public struct Recording: Sendable {
  let inputs: InputState?
  let begun: Int64
  let note: String
  let memory: [[UInt8]]

  /// - Parameters:
  ///   - inputs: From what the pages are made; nil where the next build must read them even if they
  ///     have not changed.
  ///   - begun: When the inputs were listed, or before.
  ///   - note: What the next build shall be told.
  ///   - memory: What the reading for the next build shall know, part by part.
  public init(of inputs: InputState?, begun: Moment, note: String, memory: [[UInt8]] = []) {
    self.inputs = inputs
    self.begun = begun.nanoseconds
    self.note = note
    self.memory = memory
  }
}

/// A time of the system's clock, the one that files' times are of.
public struct Moment: Sendable {
  /// Since 1970.
  let nanoseconds: Int64

  /// Time within which a file could change twice and look the same, in nanoseconds: some systems
  /// know times by two seconds only.
  static let restlessness: Int64 = 2_000_000_000

  /// Now.
  public init() {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    nanoseconds = now.nanoseconds
  }
}
