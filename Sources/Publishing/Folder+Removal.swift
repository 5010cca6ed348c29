#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Folder {
  /// Removes a folder with all that it holds; the marker goes last, so that what an interrupted
  /// removal leaves is still known for a build's own.
  func removeFolder(_ name: UnsafePointer<CChar>) throws(PublishingFailure) {
    let folder = try folder(name)
    try folder.removeContents()
    if unlinkat(folder.descriptor, Marker.name, 0) != 0, errno != ENOENT {
      throw folder.failure(Marker.name)
    }
    if unlinkat(descriptor, name, AT_REMOVEDIR) != 0 { throw failure(String(cString: name)) }
  }

  /// Removes everything but an entry with the marker's name.
  private func removeContents() throws(PublishingFailure) {
    var again = true
    // Some systems pass over entries of a folder that is read while it shrinks.
    while again {
      again = false
      try forEachEntry { entry throws(PublishingFailure) in
        if strcmp(entry.name, Marker.name) == 0 { return }
        again = true
        try remove(entry)
      }
    }
  }

  private func remove(_ entry: Entry) throws(PublishingFailure) {
    if entry.isFolder {
      try removeFolder(entry.name)
    } else if unlinkat(descriptor, entry.name, 0) != 0, errno != ENOENT {
      throw failure(entry.text)
    }
  }

  /// How many files there are below, dot-files at the top left out.
  func countFiles(alsoHidden: Bool = false) throws(PublishingFailure) -> Int {
    var count = 0
    try forEachEntry { entry throws(PublishingFailure) in
      if !alsoHidden, entry.isHidden { return }
      count += entry.isFolder ? try folder(entry.name).countFiles(alsoHidden: true) : 1
    }
    return count
  }
}
