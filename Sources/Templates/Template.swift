import Fingerprints

/// A template whose every name is bound to a slot of `Model`'s shape.
public struct Template<Model>: Sendable {
  @usableFromInline let program: Program

  /// Of the template's file and those of its partials; words are not part of it.
  public let fingerprint: Fingerprint

  @usableFromInline
  init(_ program: Program, fingerprint: Fingerprint) {
    self.program = program
    self.fingerprint = fingerprint
  }

  /// The same template for pages of one kind, with the values written into it that all of them have
  /// in common: of slots that are fixed.
  ///
  /// - Parameter model: Any page of the kind.
  @inlinable
  public func fixed(on model: Model) -> Template {
    var program = program
    Frame.on(model) { program = program.fixed(on: $0) }
    return Template(program, fingerprint: fingerprint)
  }

  /// Appends the page. Any number of threads may render one template at once.
  ///
  /// - Parameter taking: Takes what there is of a long page while the rest is made.
  @inlinable
  public func render(
    _ model: Model, into output: inout [UInt8], taking: Output.Taking? = nil
  ) {
    Frame.on(model) { program.run(on: $0, into: &output, taking: taking) }
  }
}
