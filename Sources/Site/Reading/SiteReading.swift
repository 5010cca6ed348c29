import Diagnostics
import Portfolio
import Records

/// Everything that a site is made from, read and checked.
public struct SiteReading: Sendable {
  /// Whether a site can be made: nothing has an error, and ``asOf`` has a plan.
  public let isSound: Bool

  /// nil where none can be made, or none was wanted.
  public let site: Site?

  /// nil where the records have an error.
  public let register: Register?

  /// The site's; nil where the configuration has an error.
  public let language: Language?

  /// The day for which the portal speaks: as asked for, else the newest monthly table's.
  public let asOf: Day?
  public let diagnostics: [Diagnostic]

  /// The content files that were not plain UTF-8.
  public let encodings: [EncodedFile]
  let edition: Edition?

  /// What a later run may be told so that it need not read every text, part by part.
  public let remembered: [[UInt8]]
}

/// The folders that a site is made from, each with the path that messages about it begin with.
public struct SiteSources: Sendable {
  public let content: ContentFiles
  public let contentRoot: String
  public let templates: ContentFiles
  public let templatesRoot: String

  public init(
    content: ContentFiles, contentRoot: String, templates: ContentFiles, templatesRoot: String
  ) {
    self.content = content
    self.contentRoot = contentRoot
    self.templates = templates
    self.templatesRoot = templatesRoot
  }
}
