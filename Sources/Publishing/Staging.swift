/// A new site from before its pages are known: its place is held, and what will most likely stay of the
/// old site is taken over while others read.
///
/// It ends with a publication, or with ``discard()``.
public final class Staging {
  let place: OutputPlace

  /// The site that stands, if one does, and what its build left on record.
  let old: Folder?
  let record: SiteRecord?
  let new: Folder
  private let lock: OutputLock

  /// The record of whose files the new site has all that stand as they were left, as soon as
  /// ``finishTakingOver()`` is back.
  var ahead: SiteRecord? { takeOver == nil ? nil : record }
  private let takeOver: TakeOver?
  private let taker: Threads
  private var isOver = false

  /// - Parameter takesOver: Whether most files of the old site will stay.
  init(
    at place: OutputPlace, holder: String, marker: [UInt8], relyingOn record: SiteRecord?,
    takesOver: Bool
  ) throws(PublishingFailure) {
    self.place = place
    lock = try OutputLock(place, holder: holder)
    do throws(PublishingFailure) {
      try place.clearRemains()
      let old = try place.oldSite()
      // Another build may have published since the record was read.
      let known = try old.flatMap { old throws(PublishingFailure) in
        try record?.site == FileIdentity(old.ownStatus()) ? record : nil
      }
      let new = try Staging.makeFolder(at: place, inPlaceOf: old, marker: marker)
      (self.old, self.record, self.new) = (old, known, new)
      takeOver =
        takesOver
        ? old.flatMap { old in known.map { TakeOver(of: $0, from: old, into: new) } } : nil
    } catch {
      lock.release()
      throw error
    }
    let takeOver = takeOver
    taker = Threads(takeOver == nil ? 0 : 1) { takeOver?.run() }
  }

  private static func makeFolder(
    at place: OutputPlace, inPlaceOf old: Folder?, marker: [UInt8]
  ) throws(PublishingFailure) -> Folder {
    do throws(PublishingFailure) {
      return try place.makeStaging(inPlaceOf: old, marker: marker)
    } catch {
      try? place.parent.removeFolder(place.staging)
      throw error
    }
  }

  func finishTakingOver() throws(PublishingFailure) {
    taker.join()
    // The system may have granted no thread.
    takeOver?.run()
    if let failure = takeOver?.failure { throw failure }
  }

  /// Removes the new site; the old one has not been touched.
  public func discard() {
    if isOver { return }
    taker.join()
    try? place.parent.removeFolder(place.staging)
    release()
  }

  /// Lets others publish: the new site is in its place, or gone.
  func release() {
    isOver = true
    lock.release()
  }
}
