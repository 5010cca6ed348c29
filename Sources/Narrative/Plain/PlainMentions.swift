/// The figures and links of a plain text.
public struct PlainMentions: Sendable {
  public struct Figure: Hashable, Sendable {
    public let name: String

    /// What follows the name, colon by colon.
    public let formats: [String]
  }

  /// In the order of the source.
  public private(set) var figures: [Figure] = []

  /// Where links lead, in the order of the source.
  public private(set) var links: [Destination] = []

  /// - Returns: nil for a body that is not sure to be plain.
  public init?(in body: ArraySlice<UInt8>) {
    guard let text = PlainText(body) else { return nil }
    text.forEachMention {
      figures.append(Figure($0))
    } link: {
      links.append($0)
    }
  }
}

extension PlainMentions.Figure {
  fileprivate init(_ figure: PlainFigure) {
    name = String(decoding: figure.name, as: UTF8.self)
    var formats: [String] = []
    figure.forEachFormat { formats.append(String(decoding: $0, as: UTF8.self)) }
    self.formats = formats
  }
}
