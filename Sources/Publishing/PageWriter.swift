/// Brings pages to disk for one worker, and keeps count of them.
struct PageWriter: Sendable {
  /// Where the new site is being written.
  private let new: Folder

  /// The site that stands, if one does.
  private let old: Folder?

  private(set) var written = PublishingOutcome.Count()
  private(set) var unchanged = PublishingOutcome.Count()

  /// Paths whose bytes are those of the old site; nothing is written for them yet.
  private(set) var kept: [String] = []

  /// Old files that have a page still, dot-files at the top left out.
  private(set) var matched = 0

  private var buffer: [UInt8] = []

  init(new: Folder, old: Folder?) {
    self.new = new
    self.old = old
  }

  mutating func publish(_ page: Page) throws(PublishingFailure) {
    switch page.source {
    case .made(let make):
      buffer.removeAll(keepingCapacity: true)
      do {
        try make(&buffer)
      } catch {
        let cause = PublishingFailure.Reason.unmade(String(describing: error))
        throw PublishingFailure(path: new.path(of: page.path), reason: cause)
      }
      try publish(page.path)
    case .copied(let file):
      try publish(page.path, copying: SourceFile(opening: file))
    }
  }

  /// Publishes what is in the buffer.
  private mutating func publish(_ path: String) throws(PublishingFailure) {
    if let same = candidate(path, size: buffer.count), same.holds(buffer) {
      keep(path, size: buffer.count)
      return
    }
    let file = try NewFile(path, in: new)
    try file.append(buffer)
    try file.finish()
    written.add(buffer.count)
  }

  private mutating func publish(
    _ path: String, copying source: SourceFile
  ) throws(PublishingFailure) {
    if let same = candidate(path, size: source.size), try source.isSame(as: same) {
      keep(path, size: source.size)
      return
    }
    let file = try NewFile(path, in: new)
    written.add(try source.copy(to: file))
    try file.finish()
  }

  /// The old site's file at a path, if it has the size.
  private mutating func candidate(_ path: String, size: Int) -> OldFile? {
    guard let old, let found = OldFile.find(path, in: old) else { return nil }
    if path.utf8.first != UInt8(ascii: ".") { matched += 1 }
    return found.size == size ? found : nil
  }

  private mutating func keep(_ path: String, size: Int) {
    unchanged.add(size)
    kept.append(path)
  }
}
