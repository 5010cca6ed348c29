import Fingerprints

/// What a build left on record: from what it made the site, and what it made.
///
/// The record stands beside the site, not in it, since it says of the very disk where every file
/// is. Without one, or with one of another site, everything is made anew and compared.
public struct SiteRecord: Sendable {
  /// nil where the build had something to say, which the next one must say again.
  let inputs: InputState?

  /// When the build began, in nanoseconds since 1970.
  let begun: Int64

  /// The site's folder.
  let site: FileIdentity

  /// What the build wanted to be told again: for whom it speaks.
  public let note: String

  /// Of the files on record.
  public let count: PublishingOutcome.Count

  /// What has become of those.
  let survey: SiteSurvey

  /// What the build left for the reading of the next one, sealed.
  private let remembered: ArraySlice<UInt8>
  private let files: FileIndex

  init(
    inputs: InputState?, begun: Int64, site: FileIdentity, note: String,
    count: PublishingOutcome.Count, files: FileIndex, survey: SiteSurvey,
    remembered: ArraySlice<UInt8>
  ) {
    self.inputs = inputs
    self.begun = begun
    self.site = site
    self.note = note
    self.count = count
    self.files = files
    self.survey = survey
    self.remembered = remembered
  }

  subscript(path: String) -> FileRecord? {
    files.place(of: path).flatMap { files.file(at: $0, path: path) }
  }

  /// Of the files that stand as they were left.
  var intactPaths: some Sequence<String> {
    (0..<files.count).lazy.filter { survey.isIntact($0) }.compactMap { files.path(at: $0) }
  }

  /// A file, if it stands as it was left.
  func intact(_ path: String) -> FileRecord? {
    guard let place = files.place(of: path), survey.isIntact(place) else { return nil }
    return files.file(at: place, path: path)
  }

  /// The same, if it was made from a source.
  func intact(_ path: String, from source: Fingerprint) -> FileRecord? {
    intact(path).flatMap { $0.source == source ? $0 : nil }
  }

  /// Whether the page at a path was made from a source.
  public func holds(_ path: String, from source: Fingerprint) -> Bool {
    files.place(of: path).flatMap { files.source(at: $0) } == source
  }

  /// What the build left for the reading of the next one; nil where it is not whole.
  public var memory: ArraySlice<UInt8>? {
    remembered.withUnsafeBytes { RecordReader(sealed: $0) == nil } ? nil : remembered.dropLast(16)
  }

  /// Whether the site was made from the same as these inputs but for some records, so that most of its
  /// pages will stay.
  public func isAlike(_ inputs: InputState) -> Bool { self.inputs?.frame == inputs.frame }

  /// Whether the site was made from these inputs, none of which can have changed since unseen.
  func wasMade(from inputs: InputState) -> Bool {
    self.inputs == inputs && inputs.newest < begun - Moment.restlessness
  }
}
