import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the pages of a site that is being worked on are told: when to load anew, and what to show
/// in place of themselves.
public final class Preview: Sendable {
  struct State: Sendable {
    /// Another with every change.
    var edition: String
    /// A page that stands in place of every other.
    var notice: [UInt8]?
  }

  private struct Count: Sendable {
    let start: UInt64
    var changes = 0
    var notice: [UInt8]?
    var waiting = 0

    var edition: String { "\(String(start, radix: 36)).\(changes)" }
  }

  private let count: Mutex<Count>

  public init() {
    // Pages that outlive one run of the program are those of another edition in the next.
    count = Mutex(Count(start: clock_gettime_nsec()))
  }

  /// Says that the site has changed; a notice goes.
  public func change() { set(notice: nil) }

  /// Shows a page in place of every other.
  public func show(_ notice: FaultsPage) { set(notice: notice.html) }

  private func set(notice: [UInt8]?) {
    count.withLock { count in
      count.changes += 1
      count.notice = notice
    }
  }

  /// Whether a notice stands in place of the pages.
  public var isFaulty: Bool { state.notice != nil }

  var state: State { count.withLock { State(edition: $0.edition, notice: $0.notice) } }

  /// How long one request waits for a change, and how many do: a browser opens six connections to
  /// a server, and those who wait must leave it some.
  private static let patience = Duration.seconds(10)
  private static let seats = 3

  /// Waits until the edition is another one, but not for long.
  ///
  /// - Returns: Whether it is.
  func hasChanged(since edition: String) async -> Bool {
    let isSeated = count.withLock { count in
      if count.waiting == Preview.seats { return false }
      count.waiting += 1
      return true
    }
    guard isSeated else { return state.edition != edition }
    defer { count.withLock { $0.waiting -= 1 } }
    let end = ContinuousClock.now + Preview.patience
    while state.edition == edition, ContinuousClock.now < end {
      guard (try? await Task.sleep(for: .milliseconds(40))) != nil else { break }
    }
    return state.edition != edition
  }
}

private func clock_gettime_nsec() -> UInt64 {
  var now = timespec()
  clock_gettime(CLOCK_REALTIME, &now)
  return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
}
