import Fingerprints

/// What a site is made from, as the system describes it without any of it being read.
public struct InputState: Hashable, Sendable {
  /// Of all of it.
  let fingerprint: Fingerprint

  /// Of what decides on every page.
  let frame: Fingerprint

  /// When any of the files last changed in any way, in nanoseconds since 1970.
  let newest: Int64

  init(_ fingerprint: Fingerprint, frame: Fingerprint, newest: Int64) {
    self.fingerprint = fingerprint
    self.frame = frame
    self.newest = newest
  }

  /// - Parameters:
  ///   - records: The listing of the folder of which every page shows a part.
  ///   - frame: The listing of the folder from which every page is made.
  ///   - options: Whatever else decides what the site becomes: the program, its options.
  public init(_ records: [FolderEntry], frame: [FolderEntry], options: [String]) {
    let frameFingerprint = Fingerprint { parts in
      for option in options { parts.add(option) }
      parts.add(frame)
    }
    self.init(
      Fingerprint { parts in
        parts.add(frameFingerprint)
        parts.add(records)
      },
      frame: frameFingerprint,
      newest: [records, frame].joined().reduce(0) { max($0, $1.stamp.modified, $1.stamp.changed) })
  }
}

extension FingerprintParts {
  fileprivate mutating func add(_ listing: [FolderEntry]) {
    add(listing.count)
    for entry in listing { entry.describe(into: &self) }
  }
}

extension FolderEntry {
  /// By which its content is known to be the same later; nil where it has changed so late that it could
  /// do so again without a trace, and of what is no file.
  public func settledStamp(at moment: Moment) -> FileStamp? {
    let isSettled = max(stamp.modified, stamp.changed) < moment.nanoseconds - Moment.restlessness
    return kind == .file && isSettled ? stamp : nil
  }

  /// The same in one, with its path.
  public func fingerprint(at moment: Moment) -> Fingerprint? {
    settledStamp(at: moment).map { _ in Fingerprint { describe(into: &$0) } }
  }

  func describe(into parts: inout FingerprintParts) {
    parts.add(path)
    parts.add(kind.number)
    parts.add(stamp.size)
    parts.add(Int(stamp.modified))
    parts.add(Int(stamp.changed))
    parts.add(Int(truncatingIfNeeded: stamp.inode))
  }
}

extension FolderEntry.Kind {
  fileprivate var number: Int {
    switch self {
    case .file: 0
    case .symbolicLink: 1
    case .other: 2
    case .misnamed: 3
    }
  }
}
