import Compression

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The compressed forms that stand beside a site's texts, as one worker brings them there.
///
/// Each carries the modification time of its text, by which a later build knows whether it is still
/// that text's own. Those of a text that is kept from the old site are kept with it.
struct Companions: Sendable {
  private let new: Folder

  /// The site that stands, if one does.
  private let old: Folder?

  /// Whether the standing site's are what this program would make.
  private let isOldSound: Bool

  /// Paths that pages have, which stand above what would be made.
  private let taken: Set<String>
  private let compressor: Compressor

  /// Made for this site.
  private(set) var made = PublishingOutcome.Count()

  /// Paths of those that the old site has; nothing is written for them yet.
  private(set) var kept: [String] = []

  /// Old files at whose paths there is one still, dot-files at the top left out.
  private(set) var matched = 0

  init(for pages: [Page], new: Folder, old: Folder?, isOldSound: Bool, compressor: Compressor) {
    self.new = new
    self.old = old
    self.isOldSound = isOldSound
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
      let standing = try old?.status(of: companion)
      if isKept, isOldSound, let standing, standing.isRegular, standing.isAs(oldAs: text) {
        kept.append(companion)
      } else {
        let whole = if let bytes { bytes } else { try site.bytes(of: path) }
        bytes = whole
        guard let compressed = compressor.compress(whole, as: form) else { continue }
        try write(compressed, to: companion, after: text)
      }
      if standing != nil, path.utf8.first != UInt8(ascii: ".") { matched += 1 }
    }
  }

  private mutating func write(
    _ bytes: [UInt8], to path: String, after text: stat
  ) throws(PublishingFailure) {
    let file = try NewFile(path, in: new)
    try file.append(bytes)
    try file.take(after: text)
    try file.finish()
    made.add(bytes.count)
  }
}

extension stat {
  fileprivate func isAs(oldAs other: stat) -> Bool {
    modified.nanoseconds == other.modified.nanoseconds
  }
}
