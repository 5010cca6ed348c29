#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A page of which parts are taken while the rest is made, so that it is never held whole: they are
/// written at once, or, as long as they are those of the old site's file, only compared with it.
final class LongPage {
  enum Ending {
    /// The bytes are those of the old file.
    case same(stat)
    case written(stat, count: Int)
  }

  private let path: String
  private let new: Folder
  private let old: Folder?

  /// The record of whose files the new site has all that stand as they were left.
  private let ahead: SiteRecord?

  /// The old site's file; nil where there is none, or its bytes are others.
  private var same: OldFile?
  private var file: NewFile?
  private var failure: PublishingFailure?

  /// How many bytes were taken.
  private(set) var count = 0

  /// - Parameter old: The site that stands.
  init(_ path: String, in new: Folder, inPlaceOf ahead: SiteRecord?, old: Folder?) {
    self.ahead = ahead
    self.path = path
    self.new = new
    self.old = old
  }

  /// Whether the old site has a file at the path.
  private(set) var hasOld = false

  /// Takes all bytes; what fails is said at the end.
  func take(_ bytes: inout [UInt8]) {
    if failure == nil {
      do { try add(bytes) } catch { failure = error }
    }
    bytes.removeAll(keepingCapacity: true)
  }

  /// - Parameter rest: What was not taken.
  func end(with rest: [UInt8]) throws(PublishingFailure) -> Ending {
    if let failure { throw failure }
    try add(rest)
    if let same, same.size == count { return .same(same.status) }
    return .written(try begun().finish(), count: count)
  }

  private func add(_ bytes: [UInt8]) throws(PublishingFailure) {
    if count == 0 {
      same = old.flatMap { OldFile.find(path, in: $0) }
      hasOld = same != nil
    }
    if same?.holds(bytes, at: count) != true { try begun().append(bytes) }
    count += bytes.count
  }

  /// The new file, with all bytes so far.
  private func begun() throws(PublishingFailure) -> NewFile {
    if let file { return file }
    let begun = try new.newFile(path, inPlaceOf: ahead)
    if let old, let same, try !same.copy(first: count, to: begun) { throw old.failure(path) }
    same = nil
    file = begun
    return begun
  }
}
