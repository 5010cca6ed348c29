import Synchronization

/// Does a task for every number below a count, each once, on as many threads as it has, and comes
/// back when all are done.
public typealias Spread =
  @Sendable (_ count: Int, _ task: @escaping @Sendable (Int) -> Void) ->
  Void

/// One task after another, on the thread that asks.
public let inTurn: Spread = { count, task in
  for number in 0..<count { task(number) }
}

/// Makes something of each stretch of the numbers below a count, the stretches in order.
///
/// - Parameter size: Of a stretch; how numbers are parted does not depend on the threads, so that
///   neither does what comes of them.
public func gather<Part: Sendable>(
  _ count: Int, by size: Int, _ spread: Spread,
  _ make: @escaping @Sendable (Range<Int>) -> Part
) -> [Part] {
  let slots = Slots<Part>((count + size - 1) / size)
  spread(slots.count) { slot in
    slots.fill(slot, with: make(slot * size..<min(count, (slot + 1) * size)))
  }
  return slots.parts
}

/// Parts that threads lay down, each at its place.
private final class Slots<Part: Sendable>: Sendable {
  let count: Int
  private let filled: Mutex<[Part?]>

  init(_ count: Int) {
    self.count = count
    filled = Mutex(Array(repeating: nil, count: count))
  }

  func fill(_ slot: Int, with part: Part) { filled.withLock { $0[slot] = part } }

  var parts: [Part] { filled.withLock { $0.compactMap(\.self) } }
}
