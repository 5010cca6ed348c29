import Fingerprints
import Portfolio

/// What a narrative speaks of: asked for once, when it is checked, and not kept as the narrative is.
public struct NarrativeMentions: Sendable {
  /// Of the file.
  public let content: Fingerprint

  /// What may stand between double braces anywhere in the file, formats left out: every figure
  /// that it names is among them, but for those of its own project.
  public let figures: [String]

  /// Where it links, relative to its own folder; nil where its Markdown has to be read to tell.
  public let links: [String]?

  /// The figures of ``claims``.
  private let claimed: Claimed

  private enum Claimed: Sendable {
    case read([String])

    /// Not yet read, since few are asked for: each as a text writes it, colon by colon.
    case onRecord([UInt8])
  }

  private init(
    content: Fingerprint, figures: [String], links: [String]?, claimed: Claimed
  ) {
    self.content = content
    self.figures = figures
    self.links = links
    self.claimed = claimed
  }

  init(content: Fingerprint, figures: [String], claims: TextClaims?) {
    self.init(
      content: content, figures: figures, links: claims?.links,
      claimed: .read(claims?.figures ?? []))
  }

  /// All that can be wrong with it; nil where its Markdown has to be read to tell.
  public var claims: TextClaims? { links.map { TextClaims(figures: claimedFigures, links: $0) } }

  private var claimedFigures: [String] {
    switch claimed {
    case .read(let figures): figures
    case .onRecord(let bytes):
      bytes.withUnsafeBytes { bytes in
        var reader = RecordReader(bytes)
        return reader.texts() ?? []
      }
    }
  }
}

extension RecordBytes {
  mutating func append(_ mentions: NarrativeMentions) {
    append(mentions.figures)
    let claims = mentions.claims
    append(claims != nil)
    guard let claims else { return }
    append(claims.links)
    append(claims.figures)
  }
}

extension NarrativeMentions {
  /// - Parameter content: Of the file.
  init?(_ reader: inout RecordReader, of content: Fingerprint) {
    guard let figures = reader.texts(), let hasClaims = reader.flag() else { return nil }
    if !hasClaims {
      self.init(content: content, figures: figures, claims: nil)
      return
    }
    guard let links = reader.texts() else { return nil }
    self.init(
      content: content, figures: figures, links: links, claimed: .onRecord(Array(reader.rest())))
  }
}
