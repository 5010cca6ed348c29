/// The names of a shape, its type set aside.
@usableFromInline
struct Names: Sendable {
  /// As the shape lists them, so that suggestions do not depend on hashing.
  @usableFromInline let entries: [(name: String, value: Value)]

  private let indices: [String: Int]

  @usableFromInline
  init(_ entries: [(name: String, value: Value)]) {
    self.entries = entries
    let indexed = entries.enumerated().map { ($0.element.name, $0.offset) }
    indices = Dictionary(indexed, uniquingKeysWith: { _, later in later })
  }

  var names: [String] { entries.map(\.name) }

  subscript(name: String) -> Value? { indices[name].map { entries[$0].value } }
}
