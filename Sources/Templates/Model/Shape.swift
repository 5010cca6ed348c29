/// What a template may name of one view model.
public struct Shape<Model>: Sendable {
  @usableFromInline let names: Names

  /// Of two slots with one name the later counts, and a part's yield to the model's own.
  public init(_ slots: [Slot<Model>]) {
    names = Names(slots.map(\.entry))
  }
}

extension Shape where Model == String {
  /// A list or part that is itself text: in its section `{{.}}` writes it.
  public static var text: Shape { Shape([.text(".") { $0 }]) }
}
