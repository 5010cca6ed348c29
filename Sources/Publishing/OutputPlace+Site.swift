#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension OutputPlace {
  /// The site that stands; `nil` if nothing does.
  func oldSite() throws(PublishingFailure) -> Folder? {
    guard let status = try parent.status(of: name) else { return nil }
    if !status.isFolder { throw PublishingFailure(path: shown, reason: .notFolder) }
    let site = try parent.folder(name, shown: shown)
    if try site.isReplaceable() { return site }
    throw PublishingFailure(path: shown, reason: .notOurs)
  }

  /// Sets right what a build left behind that was ended in the middle.
  func clearRemains() throws(PublishingFailure) {
    if try parent.status(of: name) == nil, try parent.status(of: retired) != nil {
      // It ended between the two steps of a swap: the old site stands again.
      try move(retired, to: name)
    }
    for remains in [staging, retired] {
      guard let status = try parent.status(of: remains) else { continue }
      guard status.isFolder, try parent.folder(remains).isReplaceable() else {
        throw PublishingFailure(path: parent.path(of: remains), reason: .notOurs)
      }
      try parent.removeFolder(remains)
    }
  }

  /// An empty folder for the new site, already marked.
  func makeStaging(
    inPlaceOf old: Folder?, marker: [UInt8]
  ) throws(PublishingFailure) -> Folder {
    if mkdirat(parent.descriptor, staging, 0o777) != 0 { throw parent.failure(staging) }
    let site = try parent.folder(staging, shown: shown)
    if let old { try site.takeRights(of: old.ownStatus()) }
    let file = try NewFile(Marker.name, in: site)
    try file.append(marker)
    try file.finish()
    return site
  }

  func move(_ from: String, to name: String) throws(PublishingFailure) {
    if renameat(parent.descriptor, from, parent.descriptor, name) == 0 { return }
    throw PublishingFailure(
      path: shown, reason: errno == EBUSY || errno == EXDEV ? .mountPoint : .system(errno))
  }
}
