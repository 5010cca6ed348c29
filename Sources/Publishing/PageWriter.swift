#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Brings pages to disk for one worker, and keeps count of them.
struct PageWriter: Sendable {
  /// Where the new site is being written.
  private let new: Folder

  /// The site that stands, if one does, and what its build left on record.
  private let old: Folder?
  private let record: SiteRecord?

  private(set) var written = PublishingOutcome.Count()
  private(set) var unchanged = PublishingOutcome.Count()

  /// Paths whose bytes are those of the old site; nothing is written for them yet.
  private(set) var kept: [String] = []

  /// Old files that have a page still, dot-files at the top left out.
  private(set) var matched = 0

  /// How many pages were made, not only kept.
  private(set) var made = 0

  /// Of every page so far.
  private(set) var files: [FileRecord] = []

  private var buffer: [UInt8] = []

  init(new: Folder, old: Folder?, record: SiteRecord?) {
    self.new = new
    self.old = old
    self.record = record
  }

  mutating func publish(_ page: Page) throws(PublishingFailure) {
    if try keepUnmade(page) { return }
    made += 1
    switch page.content {
    case .made(let make):
      buffer.removeAll(keepingCapacity: true)
      do {
        try make(&buffer)
      } catch {
        let cause = PublishingFailure.Reason.unmade(String(describing: error))
        throw PublishingFailure(path: new.path(of: page.path), reason: cause)
      }
      try publishBuffer(as: page)
    case .copied(let file):
      try publish(page, copying: SourceFile(opening: file))
    }
  }

  /// Keeps a page that the site before made from the same, where that file is as it was left.
  ///
  /// - Returns: false where the page has to be made.
  private mutating func keepUnmade(_ page: Page) throws(PublishingFailure) -> Bool {
    guard let old, let source = page.source, let known = record?[page.path],
      known.source == source, let status = try old.status(of: page.path), known.describes(status)
    else { return false }
    countMatch(page.path)
    keep(page, status)
    return true
  }

  private mutating func publishBuffer(as page: Page) throws(PublishingFailure) {
    if let same = candidate(page.path, size: buffer.count), same.holds(buffer) {
      keep(page, same.status)
      return
    }
    let file = try NewFile(page.path, in: new)
    try file.append(buffer)
    files.append(FileRecord(page.path, from: page.source, try file.finish()))
    written.add(buffer.count)
  }

  private mutating func publish(
    _ page: Page, copying source: SourceFile
  ) throws(PublishingFailure) {
    if let same = candidate(page.path, size: source.size), try source.isSame(as: same) {
      keep(page, same.status)
      return
    }
    let file = try NewFile(page.path, in: new)
    written.add(try source.copy(to: file))
    files.append(FileRecord(page.path, from: page.source, try file.finish()))
  }

  /// The old site's file at a path, if it has the size.
  private mutating func candidate(_ path: String, size: Int) -> OldFile? {
    guard let old, let found = OldFile.find(path, in: old) else { return nil }
    countMatch(path)
    return found.size == size ? found : nil
  }

  private mutating func countMatch(_ path: String) {
    if path.utf8.first != UInt8(ascii: ".") { matched += 1 }
  }

  private mutating func keep(_ page: Page, _ status: stat) {
    unchanged.add(status.size)
    kept.append(page.path)
    files.append(FileRecord(page.path, from: page.source, status))
  }
}
