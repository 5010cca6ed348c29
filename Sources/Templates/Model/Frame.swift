/// A view model, a part or an item of one, by address, its type set aside.
///
/// The only file that sets a type aside and takes it up again. A step of a compiled template may
/// read the page, a row of its table and a cell of that row at once; carrying those as one generic
/// type for every nesting costs a witness table look-up a value, several times the work itself.
///
/// Why it is safe: a frame exists only while ``on(_:_:)`` or ``onEach(_:_:)`` runs its body, so
/// the address is alive; and ``at(_:)`` is called only by closures made in `Slot<Model>`, which the
/// compiler binds to the frame of the shape in which it found that slot, a `Shape<Model>`.
@usableFromInline
struct Frame {
  @usableFromInline let address: UnsafeRawPointer

  @inlinable
  init(_ address: UnsafeRawPointer) {
    self.address = address
  }

  /// By address, so that reading one field of a large model does not copy the others.
  @inlinable
  func at<Model>(_ type: Model.Type) -> UnsafePointer<Model> {
    address.assumingMemoryBound(to: Model.self)
  }

  @inlinable
  static func on<Model>(_ model: Model, _ body: (Frame) -> Void) {
    withUnsafePointer(to: model) { body(Frame(UnsafeRawPointer($0))) }
  }

  @inlinable
  static func onEach<Model>(_ models: [Model], _ body: (Frame) -> Void) {
    models.withUnsafeBufferPointer { items in
      guard let first = items.baseAddress else { return }
      for index in items.indices { body(Frame(UnsafeRawPointer(first + index))) }
    }
  }
}
