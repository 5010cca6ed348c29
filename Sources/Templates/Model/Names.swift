/// The names of a shape, its type set aside.
@usableFromInline
struct Names: Sendable {
  /// As the shape lists them, so that suggestions do not depend on hashing.
  let ordered: [String]

  private let values: [String: Value]

  /// Of the names those whose values are the same for all pages of a kind.
  private let fixed: Set<String>

  @usableFromInline
  enum Entry: Sendable {
    case value(String, Value)

    /// All names of a part, found by the visit.
    case part(Names, Value.Visit, isFixed: Bool)
  }

  /// Of two entries with one name the later counts, and a part's yield to the model's own.
  @usableFromInline
  init(_ entries: [Entry]) {
    var own: [(String, Value)] = []
    var lifted: [(String, Value)] = []
    var fixed: Set<String> = []
    for entry in entries {
      switch entry {
      case .value(let name, let value): own.append((name, value))
      case .part(let part, let visit, let isFixed):
        lifted += part.ordered.compactMap { name in
          part[name].map { (name, $0.lifted(through: visit)) }
        }
        fixed.formUnion(isFixed ? Set(part.ordered) : part.fixed)
      }
    }
    self.fixed = fixed.subtracting(own.map(\.0))
    ordered = (own + lifted).map(\.0)
    values = Dictionary(lifted + own, uniquingKeysWith: { _, later in later })
  }

  subscript(name: String) -> Value? { values[name] }

  func isFixed(_ name: String) -> Bool { fixed.contains(name) }
}
