#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Threads of the system that all do one thing, and are waited for.
struct Threads {
  private var running: [pthread_t] = []

  fileprivate final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  /// As many threads as the system grants, which may be fewer than asked for.
  init(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    let work = Work(body)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // What the first thread has; elsewhere than on Linux the others would have a sixteenth of it.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    for _ in 0..<max(0, count) {
      guard let thread = Threads.start(work, &attributes) else { return }
      running.append(thread)
    }
  }

  func join() {
    for thread in running { pthread_join(thread, nil) }
  }

  private static func start(_ work: Work, _ attributes: inout pthread_attr_t) -> pthread_t? {
    let passed = Unmanaged.passRetained(work)
    #if canImport(Darwin)
      var thread: pthread_t?
      let result = pthread_create(&thread, &attributes, { run($0) }, passed.toOpaque())
    #else
      var thread = pthread_t()
      let result = pthread_create(&thread, &attributes, { run($0) }, passed.toOpaque())
    #endif
    if result == 0 { return thread }
    passed.release()
    return nil
  }
}

private func run(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let work { Unmanaged<Threads.Work>.fromOpaque(work).takeRetainedValue().body() }
  return nil
}
