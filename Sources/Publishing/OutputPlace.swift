#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the site goes: an entry of a folder that exists, itself there or not yet.
struct OutputPlace: Sendable {
  /// As it was asked for; what messages name.
  let shown: String

  let parent: Folder
  let name: String

  /// The new site while it is being written; after the swap the old one, until it is removed.
  var staging: String { ".\(name).staging" }

  /// The old site, where a system cannot swap in one step.
  var retired: String { ".\(name).old" }

  var lock: String { ".\(name).lock" }

  /// What the build left on record.
  var record: String { ".\(name).record" }

  /// Finds the place; through a symbolic link, that which it leads to. Missing folders above it
  /// are made.
  init(_ path: String) throws(PublishingFailure) {
    let target = try OutputPlace.target(of: path, shown: path, links: 0)
    shown = path
    parent = try Folder(opening: target.folder)
    name = target.name
  }

  private static func target(
    of path: String, shown: String, links: Int
  ) throws(PublishingFailure) -> (folder: String, name: String) {
    if let whole = try resolved(path) {
      var status = stat()
      if stat(whole, &status) == 0, !status.isFolder {
        throw PublishingFailure(path: shown, reason: .notFolder)
      }
      let (folder, name) = split(whole)
      if name.isEmpty { throw PublishingFailure(path: shown, reason: .notOurs) }
      return (folder, name)
    }
    let (folder, name) = split(path)
    if name.isEmpty || name == "." || name == ".." || links > 40 {
      throw PublishingFailure(path: shown, reason: .system(links > 40 ? ELOOP : ENOENT))
    }
    if let leadsTo = linkTarget(of: path) {
      let next = leadsTo.hasPrefix("/") ? leadsTo : "\(folder)/\(leadsTo)"
      return try target(of: next, shown: shown, links: links + 1)
    }
    try makeFolders(to: folder)
    guard let folder = try resolved(folder) else {
      throw PublishingFailure(path: folder, reason: .system(ENOENT))
    }
    return (folder, name)
  }

  /// The path without links, `.` and `..`; `nil` if nothing stands there.
  private static func resolved(_ path: String) throws(PublishingFailure) -> String? {
    guard let found = realpath(path, nil) else {
      if errno == ENOENT { return nil }
      throw PublishingFailure(path: path, reason: .opening(errno))
    }
    defer { free(found) }
    return String(cString: found)
  }

  /// What a symbolic link says; `nil` if none stands there.
  private static func linkTarget(of path: String) -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX) + 1) { room in
      guard let start = room.baseAddress else { return nil }
      let length = readlink(path, start, room.count - 1)
      if length <= 0 { return nil }
      start[length] = 0
      return String(cString: start)
    }
  }

  /// The folder and the last name of a path, whatever slashes end it.
  private static func split(_ path: String) -> (folder: String, name: String) {
    var end = path.utf8.endIndex
    while end > path.startIndex, path.utf8[path.utf8.index(before: end)] == slash {
      end = path.utf8.index(before: end)
    }
    let trimmed = path[..<end]
    guard let cut = trimmed.utf8.lastIndex(of: slash) else { return (".", String(trimmed)) }
    let folder = trimmed[..<cut]
    return (folder.isEmpty ? "/" : String(folder), String(trimmed[path.utf8.index(after: cut)...]))
  }

  private static func makeFolders(to path: String) throws(PublishingFailure) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    let number = errno
    let (above, name) = split(path)
    if number != ENOENT || name.isEmpty || above == path {
      throw PublishingFailure(path: path, reason: .opening(number))
    }
    try makeFolders(to: above)
    if mkdir(path, 0o777) != 0, errno != EEXIST {
      throw PublishingFailure(path: path, reason: .system(errno))
    }
  }
}
