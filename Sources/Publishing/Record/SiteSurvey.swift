#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What became of the files on record.
struct SiteSurvey: Sendable {
  /// Whether each stands as it was left, by its number.
  private var isIntact: [Bool]

  /// How many do.
  private var intact = 0

  /// Files at whose paths none is on record, dot-files at the top left out.
  private var strangers = 0

  /// All files, dot-files at the top left out.
  private(set) var files = 0

  init(of site: Folder, against index: FileIndex) throws(PublishingFailure) {
    isIntact = Array(repeating: false, count: index.count)
    var path: [UInt8] = []
    try visit(site, &path, index)
  }

  /// Whether the files on record, and no others, stand as they were left.
  var isWhole: Bool { intact == isIntact.count && strangers == 0 }

  func isIntact(_ number: Int) -> Bool { isIntact[number] }

  /// - Parameter path: Of the folder, ending in `/`, or empty.
  private mutating func visit(
    _ folder: Folder, _ path: inout [UInt8], _ index: FileIndex
  ) throws(PublishingFailure) {
    let length = path.count
    try folder.forEachEntry { entry throws(PublishingFailure) in
      path.append(
        contentsOf: UnsafeRawBufferPointer(start: entry.name, count: strlen(entry.name)))
      defer { path.removeSubrange(length...) }
      let isAside = length == 0 && entry.isHidden
      let number = path.withUnsafeBytes { index.place(of: $0) }
      if isAside, number == nil { return }
      if entry.isFolder {
        path.append(slash)
        return try visit(folder.folder(entry.name), &path, index)
      }
      if !isAside { files += 1 }
      guard let number, let known = index.file(at: number) else {
        strangers += 1
        return
      }
      if try known.describes(folder.status(of: entry)) {
        isIntact[number] = true
        intact += 1
      }
    }
  }
}
