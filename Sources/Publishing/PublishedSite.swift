#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The site that stands, read file by file.
///
/// A build replaces the folder whole, so every file is found from the folder's path anew.
public struct PublishedSite: Sendable {
  public enum Finding: Hashable, Sendable {
    case file(File)
    case folder
    case nothing
  }

  public struct File: Hashable, Sendable {
    public let bytes: [UInt8]

    /// When the bytes last changed, in nanoseconds since 1970.
    public let modified: Int64
  }

  private let path: String

  public init(at path: String) {
    self.path = path
  }

  /// What stands at a path.
  ///
  /// Nothing does outside the folder, at a name that begins with a dot, or beyond a symbolic link.
  ///
  /// - Parameter names: Its parts; none stands for the folder itself.
  /// - Throws: Where the system fails otherwise than by not knowing the file.
  public func find(_ names: [String]) throws(PublishingFailure) -> Finding {
    if names.contains(where: { !PublishedSite.isPlain($0) }) { return .nothing }
    var folder = try Folder(opening: path)
    while true {
      let found = try PublishedSite.find(names[...], in: folder)
      if found != .nothing { return found }
      // The folder may have been replaced, and its files removed, since it was opened.
      let current = try Folder(opening: path)
      if try FileIdentity(current.ownStatus()) == FileIdentity(folder.ownStatus()) { return found }
      folder = current
    }
  }

  private static func isPlain(_ name: String) -> Bool {
    let bytes = name.utf8
    return !bytes.isEmpty && bytes.first != UInt8(ascii: ".") && !bytes.contains(0)
      && !bytes.contains(UInt8(ascii: "/"))
  }

  private static func find(
    _ names: ArraySlice<String>, in folder: Folder
  ) throws(PublishingFailure) -> Finding {
    guard let name = names.first else { return .folder }
    guard let status = try folder.status(of: name) else { return .nothing }
    if status.isFolder {
      return try unlessGone { () throws(PublishingFailure) in
        try find(names.dropFirst(), in: folder.folder(name))
      }
    }
    guard status.isRegular, names.count == 1 else { return .nothing }
    return try unlessGone { () throws(PublishingFailure) in
      .file(File(bytes: try folder.bytes(of: name), modified: status.modified.nanoseconds))
    }
  }

  private static func unlessGone(
    _ find: () throws(PublishingFailure) -> Finding
  ) throws(PublishingFailure) -> Finding {
    do throws(PublishingFailure) {
      return try find()
    } catch {
      if error.isAbsence { return .nothing }
      throw error
    }
  }
}

extension PublishingFailure {
  /// Whether nothing stands where something was asked for.
  fileprivate var isAbsence: Bool {
    switch reason {
    case .system(ENOENT), .system(ENOTDIR), .system(ELOOP), .notFolder: true
    default: false
    }
  }
}
