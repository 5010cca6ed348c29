import Diagnostics

extension RecordsReader {
  /// No two files or folders differ by case only: on many disks they would be one.
  mutating func checkCase() {
    var spellings = PathSpellings()
    for (entry, _) in layout.files {
      guard let first = spellings.note(entry.path) else { continue }
      report(.fileSpelledTwice, at: entry.path, ["first": paths.shown(first)])
    }
  }
}

/// How each path, and each folder on its way, is spelled first, without regard to case.
private struct PathSpellings {
  private var first = Spellings()
  private var lastFolder = ""

  /// - Returns: Another spelling of the path, or of the outermost folder that has one.
  mutating func note(_ path: String) -> String? {
    let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
    if path[..<end] != lastFolder {
      lastFolder = String(path[..<end])
      for slash in lastFolder.utf8.indices where lastFolder.utf8[slash] == UInt8(ascii: "/") {
        if let other = first.note(String(lastFolder[..<slash])) { return other }
      }
      if let other = first.note(lastFolder) { return other }
    }
    return first.note(path)
  }
}
