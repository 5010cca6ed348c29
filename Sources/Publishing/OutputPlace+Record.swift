#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension OutputPlace {
  /// What the build of the site that stands left on record; nil where there is none to rely on.
  func record(of site: Folder?) -> SiteRecord? {
    guard let site, let bytes = try? parent.bytes(of: record) else { return nil }
    return try? SiteRecord(bytes, of: site)
  }

  /// Puts a record in the place of the one before.
  func write(_ new: RecordDraft) throws(PublishingFailure) {
    let draft = "\(record).new"
    if unlinkat(parent.descriptor, draft, 0) != 0, errno != ENOENT { throw parent.failure(draft) }
    let file = try NewFile(draft, in: parent)
    for part in new.parts { try file.append(part) }
    try file.finish()
    try move(draft, to: record)
  }
}
