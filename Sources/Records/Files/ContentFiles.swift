import Fingerprints
import Portfolio

/// The files of a content folder, listed once, and a way to read them.
public struct ContentFiles: Sendable {
  public struct Entry: Hashable, Sendable {
    /// Below the content folder, parts separated by `/`.
    public let path: String

    /// In bytes; of a symbolic link any number.
    public let size: Int

    /// Links are listed as they stand and never followed, those to folders too.
    public let isSymbolicLink: Bool

    /// By which its content is known to be the same later; nil where it could change without that.
    public let stamp: FileStamp?

    public init(
      path: String, size: Int, isSymbolicLink: Bool = false, stamp: FileStamp? = nil
    ) {
      self.path = path
      self.size = size
      self.isSymbolicLink = isSymbolicLink
      self.stamp = stamp
    }
  }

  /// By the bytes of their paths.
  public let entries: [Entry]

  /// The bytes of a listed file; throws where the system does not give them.
  public let read: @Sendable (_ path: String) throws -> [UInt8]

  public init(entries: [Entry], read: @escaping @Sendable (_ path: String) throws -> [UInt8]) {
    self.entries = entries.sorted { bytesPrecede($0.path, $1.path) }
    self.read = read
  }

  /// A folder that exists only here, as in tests.
  public init(memory: [String: [UInt8]], symbolicLinks: Set<String> = []) {
    let entries = memory.map { Entry(path: $0.key, size: $0.value.count) }
    let links = symbolicLinks.map { Entry(path: $0, size: 0, isSymbolicLink: true) }
    self.init(entries: entries + links) { path in
      guard let bytes = memory[path] else { throw FileNotListed(path: path) }
      return bytes
    }
  }
}

/// A file was asked for that the folder does not hold.
struct FileNotListed: Error {
  let path: String
}
