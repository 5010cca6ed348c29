#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Folder {
  /// Takes over an entry of another folder that is not a folder itself: as a second name of the
  /// same file, or as a copy with its time and rights where the file system has no such names.
  func take(_ path: String, from old: Folder) throws(PublishingFailure) {
    if link(path, from: old) { return }
    if errno == ENOENT {
      try makeFolders(above: path)
      if link(path, from: old) { return }
    }
    switch errno {
    case EPERM, EOPNOTSUPP, ENOTSUP, EMLINK, EXDEV, ENOSYS: try copy(path, from: old)
    default: throw failure(path)
    }
  }

  /// A file to be written where one may have been taken over.
  ///
  /// - Parameter ahead: The record of whose files the folder has all that stand as they were left.
  func newFile(
    _ path: String, inPlaceOf ahead: SiteRecord?
  ) throws(PublishingFailure) -> NewFile {
    if ahead?.intact(path) != nil { try removeFile(path) }
    return try NewFile(path, in: self)
  }

  /// Removes a file that was taken over.
  func removeFile(_ path: String) throws(PublishingFailure) {
    if unlinkat(descriptor, path, 0) != 0, errno != ENOENT { throw failure(path) }
  }

  func removeEmptyFolders(above path: String) {
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if unlinkat(descriptor, String(folder), AT_REMOVEDIR) != 0 { return }
    }
  }

  /// Takes over the dot-files at the top, which are the office's own (`.gitignore`, `.htaccess`,
  /// `.well-known`), where no page has their name.
  func takeHidden(from old: Folder) throws(PublishingFailure) {
    try old.forEachEntry { entry throws(PublishingFailure) in
      if entry.isHidden, strcmp(entry.name, Marker.name) != 0 { try take(entry, from: old) }
    }
  }

  private func take(_ entry: Entry, from old: Folder) throws(PublishingFailure) {
    let name = entry.text
    if !entry.isFolder {
      if try status(of: name) == nil { try take(name, from: old) }
      return
    }
    let status = try old.status(of: entry)
    if mkdirat(descriptor, name, 0o700) != 0, errno != EEXIST { throw failure(name) }
    let (inner, oldInner) = (try folder(name), try old.folder(name))
    try oldInner.forEachEntry { entry throws(PublishingFailure) in
      try inner.take(entry, from: oldInner)
    }
    try inner.takeRights(of: status)
  }

  /// Gives the folder the rights and, as far as the system lets it, the owner of another.
  func takeRights(of status: stat) throws(PublishingFailure) {
    if fchown(descriptor, status.st_uid, status.st_gid) != 0 {
      _ = fchown(descriptor, uid_t.max, status.st_gid)
    }
    if fchmod(descriptor, status.st_mode & 0o7777) != 0 {
      throw PublishingFailure(path: path, reason: .system(errno))
    }
  }

  private func link(_ path: String, from old: Folder) -> Bool {
    linkat(old.descriptor, path, descriptor, path, 0) == 0
  }

  func copy(_ path: String, from old: Folder) throws(PublishingFailure) {
    let source = try SourceFile(path, in: old)
    let copy = try NewFile(path, in: self)
    _ = try source.copy(to: copy)
    try copy.take(after: source.status)
    try copy.finish()
  }
}
