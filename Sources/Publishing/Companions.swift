import Compression
import Fingerprints

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The compressed forms that stand beside a site's texts, as one worker brings them there.
///
/// Each carries the modification time of its text. Those of a text that is kept from the old site are
/// kept with it, unread where a record says that they are as they were left.
struct Companions: Sendable {
  private let new: Folder

  /// The site that stands, if one does, and what its build left on record.
  private let old: Folder?
  private let record: SiteRecord?

  /// The record of whose files the new site has all that stand as they were left.
  private let ahead: SiteRecord?

  /// Paths that pages have, which come before what would be made.
  private let taken: Set<String>
  private let compressor: Compressor

  private(set) var written = PublishingOutcome.Count()
  private(set) var unchanged = PublishingOutcome.Count()

  /// Paths of those that the old site has; nothing is written for them yet.
  private(set) var kept: [String] = []

  /// Old files at whose paths there is one still, dot-files at the top left out.
  private(set) var matched = 0

  /// Of each so far.
  private(set) var files: [FileRecord] = []

  init(
    for pages: [Page], new: Folder, old: Folder?, record: SiteRecord?, ahead: SiteRecord?,
    compressor: Compressor
  ) {
    self.new = new
    self.old = old
    self.record = record
    self.ahead = ahead
    self.compressor = compressor
    let endings = CompressedForm.allCases.map { ".\($0.fileExtension)" }
    taken = Set(
      pages.lazy.map(\.path).filter { path in endings.contains { path.hasSuffix($0) } })
  }

  /// Finds or makes those of a page.
  ///
  /// - Parameter isKept: Whether the page will be kept from the old site; else it is written.
  mutating func bring(for path: String, isKept: Bool) throws(PublishingFailure) {
    let site = isKept ? old ?? new : new
    guard CompressedForm.suits(path), let text = try site.status(of: path),
      text.size >= CompressedForm.leastSize
    else { return }
    var bytes: [UInt8]?
    for form in CompressedForm.allCases {
      let companion = "\(path).\(form.fileExtension)"
      if taken.contains(companion) { continue }
      if isKept, try keepUnmade(companion, form, after: text) { continue }
      let whole = if let bytes { bytes } else { try site.bytes(of: path) }
      bytes = whole
      guard let compressed = compressor.compress(whole, as: form) else { continue }
      try publish(compressed, to: companion, form, after: text)
    }
  }

  /// Keeps one of a kept text where it is as it was left, and would be made the same today.
  private mutating func keepUnmade(
    _ path: String, _ form: CompressedForm, after text: stat
  ) throws(PublishingFailure) -> Bool {
    guard let old, let known = record?[path], known.source == form.source,
      known.modified == text.modified.nanoseconds, let status = try old.status(of: path),
      known.describes(status)
    else { return false }
    countMatch(path)
    keep(path, form, status)
    return true
  }

  private mutating func publish(
    _ bytes: [UInt8], to path: String, _ form: CompressedForm, after text: stat
  ) throws(PublishingFailure) {
    if let old, let same = OldFile.find(path, in: old) {
      countMatch(path)
      let isOfText = same.status.modified.nanoseconds == text.modified.nanoseconds
      if isOfText, same.size == bytes.count, same.holds(bytes) {
        keep(path, form, same.status)
        return
      }
    }
    let file = try new.newFile(path, inPlaceOf: ahead)
    try file.append(bytes)
    try file.take(after: text)
    files.append(FileRecord(path, from: form.source, try file.finish()))
    written.add(bytes.count)
  }

  private mutating func keep(_ path: String, _ form: CompressedForm, _ status: stat) {
    unchanged.add(status.size)
    kept.append(path)
    files.append(FileRecord(path, from: form.source, status))
  }

  private mutating func countMatch(_ path: String) {
    if !path.isAside { matched += 1 }
  }
}

extension CompressedForm {
  /// Of all that decides the bytes but the text.
  fileprivate var source: Fingerprint {
    Fingerprint { $0.add(Compressor.description(of: self)) }
  }
}
