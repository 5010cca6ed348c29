/// What a chart is called and says, for readers who do not see it.
public struct Caption: Hashable, Sendable {
  /// Unique in the page; of ASCII letters, digits, `_` and `-`.
  public let id: String
  /// The chart's name.
  public let title: String
  /// A sentence with the figures that the chart shows.
  public let description: String

  /// - Parameter id: Every other byte is taken as `-`.
  public init(id: String, title: String, description: String) {
    self.id = isSafeIdentifier(id) ? id : identifier(id)
    self.title = title
    self.description = description
  }
}

/// An `id` without blanks or anything else that would need care in a reference.
private func identifier(_ id: String) -> String {
  String(decoding: id.utf8.map { isSafeInIdentifier($0) ? $0 : 0x2D }, as: UTF8.self)
}

private func isSafeIdentifier(_ id: String) -> Bool {
  let isSafe = id.utf8.withContiguousStorageIfAvailable { bytes in
    for byte in bytes where !isSafeInIdentifier(byte) { return false }
    return true
  }
  return isSafe ?? id.utf8.allSatisfy(isSafeInIdentifier)
}

private func isSafeInIdentifier(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
  default: false
  }
}
