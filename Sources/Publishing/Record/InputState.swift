import Fingerprints

/// What a site is made from, as the system describes it without any of it being read.
public struct InputState: Hashable, Sendable {
  let fingerprint: Fingerprint

  /// When any of the files last changed in any way, in nanoseconds since 1970.
  let newest: Int64

  init(_ fingerprint: Fingerprint, newest: Int64) {
    self.fingerprint = fingerprint
    self.newest = newest
  }

  /// - Parameters:
  ///   - folders: The listing of every folder that is read.
  ///   - options: Whatever else decides what the site becomes: the program, its options.
  public init(_ folders: [[FolderEntry]], options: [String]) {
    fingerprint = Fingerprint { parts in
      for option in options { parts.add(option) }
      for folder in folders {
        parts.add(folder.count)
        for entry in folder { entry.describe(into: &parts) }
      }
    }
    newest = folders.joined().reduce(0) { max($0, $1.modified, $1.changed) }
  }
}

extension FolderEntry {
  /// By which its content is known to be the same later; nil where it has changed so late that it could
  /// do so again without a trace, and of what is no file.
  public func stamp(at moment: Moment) -> FileStamp? {
    guard kind == .file, max(modified, changed) < moment.nanoseconds - Moment.restlessness else {
      return nil
    }
    return FileStamp(size: size, inode: inode, modified: modified, changed: changed)
  }

  /// The same in one, with its path.
  public func fingerprint(at moment: Moment) -> Fingerprint? {
    stamp(at: moment).map { _ in Fingerprint { describe(into: &$0) } }
  }

  func describe(into parts: inout FingerprintParts) {
    parts.add(path)
    parts.add(kind.number)
    parts.add(size)
    parts.add(Int(modified))
    parts.add(Int(changed))
    parts.add(Int(truncatingIfNeeded: inode))
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
