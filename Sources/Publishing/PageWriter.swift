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

  /// The record of whose files the new site has all that stand as they were left.
  private let ahead: SiteRecord?

  /// Paths of pages of which the record said so, and which had other bytes.
  private(set) var misjudged: [String] = []

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

  init(new: Folder, old: Folder?, record: SiteRecord?, ahead: SiteRecord?) {
    self.ahead = ahead
    self.new = new
    self.old = old
    self.record = record
  }

  /// What a buffer may hold without its being given back after its page.
  private static let mostKept = 2 << 20

  mutating func publish(_ page: Page) throws(PublishingFailure) {
    made += 1
    switch page.content {
    case .made(let make):
      let long = LongPage(page.path, in: new, inPlaceOf: ahead, old: old)
      buffer.removeAll(keepingCapacity: true)
      do {
        try make(&buffer) { long.take(&$0) }
      } catch {
        let cause = PublishingFailure.Reason.unmade(String(describing: error))
        throw PublishingFailure(path: new.path(of: page.path), reason: cause)
      }
      if long.count > 0 { try publish(page, as: long) } else { try publishBuffer(as: page) }
      if buffer.count > PageWriter.mostKept { buffer = [] }
    case .copied(let file):
      try publish(page, copying: SourceFile(opening: file))
    }
  }

  private mutating func publish(_ page: Page, as long: LongPage) throws(PublishingFailure) {
    let ending = try long.end(with: buffer)
    if long.hasOld { countMatch(page.path) }
    switch ending {
    case .same(let status): keep(page, status)
    case .written(let status, let count):
      noteIfMisjudged(page)
      files.append(FileRecord(page.path, from: page.source, status))
      written.add(count)
    }
  }

  private mutating func publishBuffer(as page: Page) throws(PublishingFailure) {
    if let same = candidate(page.path, size: buffer.count), same.holds(buffer) {
      keep(page, same.status)
      return
    }
    noteIfMisjudged(page)
    let file = try new.newFile(page.path, inPlaceOf: ahead)
    try file.append(buffer)
    files.append(FileRecord(page.path, from: page.source, try file.finish()))
    written.add(buffer.count)
  }

  /// Notes a page with new bytes of which the record says that it was made from the same before.
  private mutating func noteIfMisjudged(_ page: Page) {
    guard let source = page.source, record?.intact(page.path, from: source) != nil else { return }
    misjudged.append(page.path)
  }

  private mutating func publish(
    _ page: Page, copying source: SourceFile
  ) throws(PublishingFailure) {
    if let same = candidate(page.path, size: source.size), try source.isSame(as: same) {
      keep(page, same.status)
      return
    }
    let file = try new.newFile(page.path, inPlaceOf: ahead)
    written.add(try source.copy(to: file))
    files.append(FileRecord(page.path, from: page.source, try file.finish()))
  }

  /// The old site's file at a path, if it has the size.
  private mutating func candidate(_ path: String, size: Int) -> OldFile? {
    if let known = record?.intact(path), known.size != size {
      countMatch(path)
      return nil
    }
    guard let old, let found = OldFile.find(path, in: old) else { return nil }
    countMatch(path)
    return found.size == size ? found : nil
  }

  private mutating func countMatch(_ path: String) { if !path.isAside { matched += 1 } }

  private mutating func keep(_ page: Page, _ status: stat) {
    unchanged.add(status.size)
    kept.append(page.path)
    files.append(FileRecord(page.path, from: page.source, status))
  }
}

extension String {
  /// Whether a path is that of a dot-file at the top, which may be the office's own.
  var isAside: Bool { utf8.first == UInt8(ascii: ".") }
}
