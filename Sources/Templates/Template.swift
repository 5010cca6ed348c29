import Fingerprints

/// A template whose every name is bound to a slot of `Model`'s shape.
public struct Template<Model>: Sendable {
  @usableFromInline let program: Program

  /// Of the template's file and those of its partials; words are not part of it.
  public let fingerprint: Fingerprint

  init(_ program: Program, fingerprint: Fingerprint) {
    self.program = program
    self.fingerprint = fingerprint
  }

  /// Appends the page. Any number of threads may render one template at once.
  @inlinable
  public func render(_ model: Model, into output: inout [UInt8]) {
    Frame.on(model) { program.run(on: $0, into: &output) }
  }
}
