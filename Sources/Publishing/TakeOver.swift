import Synchronization

/// The taking over, once and on any thread, of all files of an old site that stand as a record says.
final class TakeOver: Sendable {
  private let record: SiteRecord
  private let old: Folder
  private let new: Folder
  private let isBegun = Atomic(false)
  private let found = Mutex<PublishingFailure?>(nil)

  init(of record: SiteRecord, from old: Folder, into new: Folder) {
    self.record = record
    self.old = old
    self.new = new
  }

  var failure: PublishingFailure? { found.withLock { $0 } }

  /// Does it, unless it has been begun.
  func run() {
    if isBegun.exchange(true, ordering: .relaxed) { return }
    do throws(PublishingFailure) {
      for path in record.intactPaths { try new.take(path, from: old) }
    } catch {
      found.withLock { $0 = error }
    }
  }
}
