/// Why nothing was published, or a file could not be read.
///
/// The site that stood before stands untouched.
public struct PublishingFailure: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// The system refused; the number is an `errno`.
    case system(Int32)
    /// There is no folder to read; the option that would name another.
    case noFolder(option: String)
    /// A file stands where a folder is needed.
    case notFolder
    /// A folder that must hold nothing holds something.
    case notEmpty
    /// The folder holds files and no marker of an earlier build.
    case notOurs
    /// One of the folders that are read lies inside the output, or the output inside it.
    case overlaps(String)
    /// The folder holds the working or the home folder, which a swap would take away.
    case inUse(String)
    /// The output is where a file system is mounted, so that it cannot be swapped.
    case mountPoint
    /// The folder beside whose entry the new site is built cannot be written to.
    case unwritableParent(Int32)
    /// Another build is publishing to the folder; its name and process.
    case locked(by: String)
    /// A page's path that is empty, absolute or not plainly below the output folder.
    case unsafePath
    /// Two pages whose paths are one on some file system.
    case pathTaken(by: String)
    /// Making the page threw; what it said.
    case unmade(String)
  }

  /// The file or folder, as a person would look for it.
  public let path: String
  public let reason: Reason

  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension PublishingFailure: CustomStringConvertible {
  /// One line in English: `public: holds files that no build has written; …`.
  public var description: String { "\(path): \(reason)" }
}

extension PublishingFailure.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .system(let number): systemMessage(number)
    case .noFolder(let option): "there is no such folder; name the right one with \(option)"
    case .notFolder: "is not a folder"
    case .notEmpty: "is not empty; choose an empty or a new folder"
    case .notOurs:
      "holds files that no build has written; choose an empty or a new folder, or empty it yourself"
    case .overlaps(let other):
      "overlaps with \(other), which is read; choose a folder apart from it"
    case .inUse(let folder): "holds \(folder), which publishing would take away; choose another"
    case .mountPoint:
      "is where a file system is mounted, so it cannot be replaced; choose a folder inside it"
    case .unwritableParent(let number):
      "\(systemMessage(number)); the new site is built there, beside the folder that it replaces"
    case .locked(let holder): "is being published by \(holder); try again when that has ended"
    case .unsafePath: "is not a path below the output folder"
    case .pathTaken(let other): "is the path of another page too, \(other), or one in case only"
    case .unmade(let cause): "could not be made: \(cause)"
    }
  }
}
