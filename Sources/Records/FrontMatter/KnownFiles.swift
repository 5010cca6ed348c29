import Portfolio

/// The files of a content folder, by path.
public struct KnownFiles: Sendable {
  /// By the bytes of their paths.
  private let sorted: [String]

  /// In the order of Swift, to which the forms in which Unicode writes a text are one.
  private let ordered: [String]

  /// - Parameter paths: Below the content folder, sorted by their bytes.
  public init(_ paths: [String]) {
    sorted = paths
    // Of ASCII, as paths mostly are, that is the order of the bytes, and nothing is left to sort.
    let isOrdered = zip(paths, paths.dropFirst()).allSatisfy { $0 <= $1 }
    ordered = isOrdered ? paths : paths.sorted()
  }

  /// The path as the disk spells it, if there is such a file.
  ///
  /// Paths that a text writes in another Unicode form are still those of the disk.
  public func path(_ written: String) -> String? {
    let place = ordered.lowerBound { $0 < written }
    return place < ordered.count && ordered[place] == written ? ordered[place] : nil
  }

  /// The files in a folder and in those below it.
  func below(_ folder: String) -> [String] {
    let prefix = folder + "/"
    // Searched, for a large register has as many folders as projects.
    let start = sorted.lowerBound { bytesPrecede($0, prefix) }
    return Array(sorted[start...].prefix { $0.hasPrefix(prefix) })
  }
}
