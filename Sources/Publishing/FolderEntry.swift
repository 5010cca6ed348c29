import Fingerprints

/// One file of a folder that is read, as the system described it when it was listed.
public struct FolderEntry: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case file
    /// Neither followed nor descended into.
    case symbolicLink
    /// A socket, a pipe or a device.
    case other
    /// A file whose name is not UTF-8; its path is repaired for show and opens nothing.
    case misnamed
  }

  /// Below the listed folder, its names joined by `/`.
  public let path: String
  public let kind: Kind
  public let stamp: FileStamp
}
