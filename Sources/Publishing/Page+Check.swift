extension Page {
  /// Refuses pages whose paths are unsound or clash.
  static func check(_ pages: [Page]) throws(PublishingFailure) {
    var spellings = Spellings(reserving: pages.count)
    for page in pages {
      try check(page.path)
      try spellings.add(file: page.path)
    }
    for page in pages {
      try spellings.add(foldersAbove: page.path)
    }
  }

  /// Refuses what is not one or more plain names joined by `/`, and the marker's name.
  private static func check(_ path: String) throws(PublishingFailure) {
    let unsafe = path.utf8.split(separator: slash, omittingEmptySubsequences: false)
      .contains { $0.isEmpty || $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }
    if unsafe || path.utf8.contains(0) || path == Marker.name {
      throw PublishingFailure(path: path, reason: .unsafePath)
    }
  }
}

let slash = UInt8(ascii: "/")

/// The paths so far, by which two of one name on a file system that ignores case are found.
private struct Spellings {
  private var files: [String: String] = [:]
  private var folders: [String: String] = [:]

  /// The folder of the file before, whose names are known: most files share theirs.
  private var known: Substring = ""

  init(reserving count: Int) {
    files.reserveCapacity(count)
  }

  mutating func add(file path: String) throws(PublishingFailure) {
    if let other = files.updateValue(path, forKey: path.lowercased()) {
      throw PublishingFailure(path: path, reason: .pathTaken(by: other))
    }
  }

  mutating func add(foldersAbove path: String) throws(PublishingFailure) {
    guard let end = path.utf8.lastIndex(of: slash), path[..<end] != known else { return }
    known = path[..<end]
    var upTo = path.startIndex
    while let next = path.utf8[upTo...].firstIndex(of: slash) {
      let folder = String(path[..<next])
      let key = folder.lowercased()
      let other = files[key] ?? folders.updateValue(folder, forKey: key)
      if let other, other != folder || files[key] != nil {
        throw PublishingFailure(path: path, reason: .pathTaken(by: other))
      }
      upTo = path.utf8.index(after: next)
    }
  }
}
