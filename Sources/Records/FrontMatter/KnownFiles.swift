import Portfolio

/// The files of a content folder, by path.
struct KnownFiles {
  /// Paths that a text writes in another Unicode form are still those of the disk.
  private let paths: [String: String]

  /// By the bytes of their paths.
  private let sorted: [String]

  /// - Parameter paths: Below the content folder, sorted by their bytes.
  init(_ paths: [String]) {
    sorted = paths
    self.paths = Dictionary(paths.map { ($0, $0) }) { first, _ in first }
  }

  /// The path as the disk spells it, if there is such a file.
  func path(_ written: String) -> String? { paths[written] }

  /// The files in a folder and in those below it.
  func below(_ folder: String) -> [String] {
    let prefix = folder + "/"
    // Binary search, for a large register has as many folders as projects.
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if bytesPrecede(sorted[middle], prefix) { low = middle + 1 } else { high = middle }
    }
    return Array(sorted[low...].prefix { $0.hasPrefix(prefix) })
  }
}
