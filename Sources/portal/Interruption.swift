import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Set by a signal.
private let isInterrupted = Atomic(false)

/// Ctrl-C, or the end that a system asks for: noticed between two steps of work, so that none is left
/// half done. Asked for a second time, the program ends at once.
enum Interruption {
  static var isAsked: Bool { isInterrupted.load(ordering: .relaxed) }

  static func ask() { isInterrupted.store(true, ordering: .relaxed) }

  static func listen() {
    // Made before a signal's handler uses it, which may not.
    _ = isAsked
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] {
      sigaddset(&signals, number)
      signal(number) { number in
        Interruption.ask()
        signal(number, SIG_DFL)
      }
    }
    // Whatever started this program may keep them from its threads, and so from those of this one.
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Rests, but not beyond a signal for long.
  static func sleep(_ time: Duration) {
    let end = ContinuousClock.now + time
    while !isAsked {
      let left = min(end - ContinuousClock.now, .milliseconds(250))
      if left <= .zero { return }
      var time = timespec(tv_sec: 0, tv_nsec: Int(left.components.attoseconds / 1_000_000_000))
      nanosleep(&time, nil)
    }
  }
}
