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

  /// In any order.
  let files: [FileRecord]

  private let positions: [String: Int]

  init(
    inputs: InputState?, begun: Int64, site: FileIdentity, note: String, files: [FileRecord]
  ) {
    self.inputs = inputs
    self.begun = begun
    self.site = site
    self.note = note
    self.files = files
    positions = Dictionary(
      zip(files.lazy.map(\.path), files.indices), uniquingKeysWith: { first, _ in first })
  }

  subscript(path: String) -> FileRecord? { positions[path].map { files[$0] } }

  /// Whether the page at a path was made from a source.
  public func holds(_ path: String, from source: Fingerprint) -> Bool {
    self[path]?.source == source
  }

  public var count: PublishingOutcome.Count {
    PublishingOutcome.Count(files: files.count, bytes: files.reduce(0) { $0 + $1.size })
  }
}

extension SiteRecord {
  /// Whether the site was made from these inputs, none of which can have changed since unseen.
  func wasMade(from inputs: InputState) -> Bool {
    self.inputs == inputs && inputs.newest < begun - Moment.restlessness
  }

  /// Whether a folder holds the recorded files as they were left, and no others but dot-files at
  /// its top.
  func describes(_ site: Folder) throws(PublishingFailure) -> Bool {
    var found = 0
    return try describes(site, below: "", &found) && found == files.count
  }

  private func describes(
    _ folder: Folder, below prefix: String, _ found: inout Int
  ) throws(PublishingFailure) -> Bool {
    var isSame = true
    try folder.forEachEntry { entry throws(PublishingFailure) in
      guard isSame else { return }
      let path = prefix + entry.text
      if prefix.isEmpty, entry.isHidden, self[path] == nil { return }
      if entry.isFolder {
        isSame = try describes(folder.folder(entry.name), below: path + "/", &found)
      } else {
        isSame = try self[path]?.describes(folder.status(of: entry)) == true
        found += 1
      }
    }
    return isSame
  }
}
