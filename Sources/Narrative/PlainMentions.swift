/// The figures and links of a plain text, read without its elements and their places.
///
/// ``Markdown/init(plain:path:firstLine:)`` takes the same texts, and a test holds both to the same.
public struct PlainMentions: Sendable {
  public struct Figure: Hashable, Sendable {
    public let name: String

    /// What follows the name, colon by colon.
    public let formats: [String]
  }

  /// In the order of the source.
  public let figures: [Figure]

  /// Where links lead, in the order of the source.
  public let links: [Destination]

  /// - Returns: nil for a body that is not sure to be plain.
  public init?(in body: ArraySlice<UInt8>) {
    guard let mentions = body.withUnsafeBufferPointer({ PlainReader.mentions(of: $0) }) else {
      return nil
    }
    self = mentions
  }

  init(references: [Reference], links: [Anchor]) {
    figures = references.map { Figure(name: $0.name, formats: $0.formats) }
    self.links = links.compactMap { $0.link?.destination }
  }
}
