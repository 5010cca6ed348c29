extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are a text's.
  func isText(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { isSame(as: $0) }
  }

  func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }
}
