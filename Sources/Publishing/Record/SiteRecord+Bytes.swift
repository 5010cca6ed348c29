import Fingerprints

/// A record as it is written: what is known of the site, after its length, then what the next reading
/// shall know, each sealed.
struct RecordDraft: Sendable {
  let inputs: InputState?
  let begun: Int64
  let site: FileIdentity
  let note: String

  /// In any order.
  let files: [FileRecord]
  let memory: [[UInt8]]

  /// In order: put together they would be copied once more.
  var parts: [[UInt8]] {
    var length = RecordBytes()
    let site = siteBytes
    length.append(site.count)
    var remembered = RecordBytes(reserving: memory.reduce(16) { $0 + $1.count })
    for part in memory { remembered.append(bytes: part) }
    remembered.seal()
    return [length.bytes, site, remembered.bytes]
  }

  private var siteBytes: [UInt8] {
    var record = RecordBytes(reserving: files.count * 96 + 4096)
    record.append(SiteRecord.opening)
    record.append(inputs != nil)
    if let inputs {
      record.append(inputs.fingerprint)
      record.append(inputs.frame)
      record.append(inputs.newest)
    }
    record.append(begun)
    record.append(site.device)
    record.append(site.inode)
    record.append(note)
    record.append(files.count)
    record.append(files.reduce(0) { $0 + $1.size })
    for file in files { record.append(file) }
    record.seal()
    return record.bytes
  }
}

extension SiteRecord {
  fileprivate static let opening = "portal record 2\n"

  /// - Returns: nil where the bytes are no whole record, or one of another site.
  init?(_ bytes: [UInt8], of standing: Folder) throws(PublishingFailure) {
    guard let head = bytes.withUnsafeBytes({ Head($0) }),
      let files = FileIndex(bytes[head.files], count: head.count.files)
    else { return nil }
    guard try FileIdentity(standing.ownStatus()) == head.site else { return nil }
    self.init(
      inputs: head.inputs, begun: head.begun, site: head.site, note: head.note,
      count: head.count, files: files,
      survey: try SiteSurvey(of: standing, against: files),
      remembered: bytes[head.files.upperBound...].dropFirst(16))
  }
}

/// What stands before the files.
private struct Head {
  let inputs: InputState?
  let begun: Int64
  let site: FileIdentity
  let note: String
  let count: PublishingOutcome.Count

  /// Where the files stand among the record's bytes.
  let files: Range<Int>

  init?(_ bytes: UnsafeRawBufferPointer) {
    var whole = RecordReader(bytes)
    guard let part = whole.part(), var input = RecordReader(sealed: part),
      input.text() == SiteRecord.opening, let isRepeatable = input.flag()
    else { return nil }
    var inputs: InputState?
    if isRepeatable {
      guard let print = input.print(), let frame = input.print(), let newest = input.word()
      else { return nil }
      inputs = InputState(print, frame: frame, newest: Int64(bitPattern: newest))
    }
    guard let begun = input.word(), let device = input.word(), let inode = input.word(),
      let note = input.text(), let count = input.number(), let size = input.number()
    else { return nil }
    self.inputs = inputs
    self.begun = Int64(bitPattern: begun)
    site = FileIdentity(device: device, inode: inode)
    self.note = note
    self.count = PublishingOutcome.Count(files: count, bytes: size)
    let start = whole.offset - part.count
    files = start + input.offset..<whole.offset - 16
  }
}

extension RecordBytes {
  fileprivate mutating func append(_ file: FileRecord) {
    append(file.path)
    append(file.source != nil)
    append(file.source ?? Fingerprint(high: 0, low: 0))
    append(file.size)
    append(file.inode)
    append(file.modified)
  }
}

extension FileRecord {
  /// - Parameter reader: Of what stands behind the path.
  init?(_ path: String, _ reader: inout RecordReader) {
    guard let isKnown = reader.flag(), let source = reader.print(), let size = reader.number(),
      let inode = reader.word(), let modified = reader.word()
    else { return nil }
    self.init(
      path: path, source: isKnown ? source : nil, size: size, inode: inode,
      modified: Int64(bitPattern: modified))
  }
}
