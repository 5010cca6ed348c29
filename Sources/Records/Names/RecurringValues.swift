/// What texts stand for, each worked out once where texts recur.
struct RecurringValues<Value: Sendable>: Sendable {
  private var index = ByteIndex()

  /// By their texts' numbers in `index`.
  private var values: [Value] = []

  subscript(text: UnsafeRawBufferPointer) -> Value? { index.number(of: text).map { values[$0] } }

  /// - Parameter text: One that has no value yet.
  mutating func add(_ text: UnsafeRawBufferPointer, _ value: Value) {
    if index.add(text) == values.count { values.append(value) }
  }
}
