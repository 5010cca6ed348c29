import Synchronization

/// Threads that share a row of tasks.
public struct Crew: Sendable {
  let size: Int

  /// - Parameter size: How many threads, the calling one among them; 1 or more.
  public init(size: Int) {
    self.size = size
  }

  /// How many tasks a worker takes at a time: few enough that all end at about the same moment.
  private static let share = 8

  /// Does every task once, in about the order of their numbers, and returns what each worker
  /// gathered.
  ///
  /// - Parameters:
  ///   - state: What one worker begins with.
  ///   - tick: Told, on the calling thread only, how many tasks have been begun.
  ///   - first: What one worker does before its tasks.
  ///   - task: Its failure ends the work; of several, that of the lowest number is thrown.
  func work<State: Sendable>(
    through count: Int, from state: State, tick: (Int) -> Void = { _ in },
    first: (@Sendable () throws(PublishingFailure) -> Void)? = nil,
    _ task: @escaping @Sendable (inout State, Int) throws(PublishingFailure) -> Void
  ) throws(PublishingFailure) -> [State] {
    let shares = (count + Crew.share - 1) / Crew.share + (first == nil ? 0 : 1)
    let workers = max(1, min(size, shares))
    let board = Board<State>(count: count, first: first)
    let crew = Threads(workers - 1) { board.work(from: state, tick: { _ in }, task) }
    board.work(from: state, tick: tick, task)
    crew.join()
    if let failure = board.failure { throw failure }
    return board.gathered
  }

  /// Does a task for every number below a count, each once, in any order; the tasks are large.
  public func work(through count: Int, _ task: @escaping @Sendable (Int) -> Void) {
    let next = Counter()
    let worker: @Sendable () -> Void = {
      while let number = next.advance(below: count) { task(number) }
    }
    let crew = Threads(min(size, count) - 1, worker)
    worker()
    crew.join()
  }

  private final class Counter: Sendable {
    private let next = Atomic(0)

    func advance(below count: Int) -> Int? {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      return number < count ? number : nil
    }
  }

  /// What the workers have in common.
  private final class Board<State: Sendable>: Sendable {
    private let count: Int
    private let next = Atomic(0)
    private let first = Mutex<(task: Int, failure: PublishingFailure)?>(nil)
    private let results = Mutex<[State]>([])
    private let opening: Mutex<(@Sendable () throws(PublishingFailure) -> Void)?>

    init(count: Int, first: (@Sendable () throws(PublishingFailure) -> Void)?) {
      self.count = count
      opening = Mutex(first)
    }

    var failure: PublishingFailure? { first.withLock { $0?.failure } }
    var gathered: [State] { results.withLock { $0 } }

    func work(
      from state: State, tick: (Int) -> Void,
      _ task: (inout State, Int) throws(PublishingFailure) -> Void
    ) {
      var state = state
      var number = -1
      do throws(PublishingFailure) {
        let opening = opening.withLock { opening in
          defer { opening = nil }
          return opening
        }
        try opening?()
        while true {
          let start = next.wrappingAdd(Crew.share, ordering: .relaxed).oldValue
          if start >= count { break }
          let end = min(start + Crew.share, count)
          tick(end)
          for task_ in start..<end {
            number = task_
            try task(&state, task_)
          }
        }
      } catch {
        fail(number, error)
      }
      results.withLock { $0.append(state) }
    }

    private func fail(_ task: Int, _ failure: PublishingFailure) {
      first.withLock { if $0 == nil || task < ($0?.task ?? 0) { $0 = (task, failure) } }
      // All the tasks left are taken.
      next.store(count, ordering: .relaxed)
    }
  }
}
