/// What a publication did.
public struct PublishingOutcome: Hashable, Sendable {
  /// Files and their bytes.
  public struct Count: Hashable, Sendable {
    public var files = 0
    public var bytes = 0

    public init(files: Int = 0, bytes: Int = 0) {
      self.files = files
      self.bytes = bytes
    }

    mutating func add(_ size: Int) {
      files += 1
      bytes += size
    }

    static func += (left: inout Count, right: Count) {
      left.files += right.files
      left.bytes += right.bytes
    }
  }

  /// How many pages were made or copied, whether or not that changed their bytes.
  public let made: Int

  /// New files, and those whose bytes differ from the site before.
  public let written: Count

  /// Files with the bytes of the site before; they keep their modification time.
  public let unchanged: Count

  /// Files of the site before that no page stands for.
  public let removed: Int

  public let times: PublishingTimes

  /// Why the replaced site could not be removed whole; the new one stands all the same.
  public let leftover: PublishingFailure?
}

/// Where the wall time of a publication went.
public struct PublishingTimes: Hashable, Sendable {
  /// Checking the paths and the output folder, removing what a dead run left.
  public var preparing: Duration = .zero
  /// Making, comparing and writing pages.
  public var pages: Duration = .zero
  /// Taking over unchanged files and dot-files.
  public var keeping: Duration = .zero
  /// Putting the new site in the old one's place.
  public var swapping: Duration = .zero
  /// Removing the old site.
  public var removing: Duration = .zero
}
