import Fingerprints

/// The form of a record on disk: integers of 8 bytes, the lowest first; texts after their length;
/// at the end the fingerprint of all before it.
extension SiteRecord {
  private static let opening = "portal record 1\n"

  var bytes: [UInt8] {
    var output = RecordBytes()
    output.append(SiteRecord.opening)
    output.append(inputs.map(\.fingerprint))
    output.append(UInt64(bitPattern: inputs?.newest ?? 0))
    output.append(UInt64(bitPattern: begun))
    output.append(site.device)
    output.append(site.inode)
    output.append(note)
    output.append(UInt64(files.count))
    for file in files {
      output.append(file.path)
      output.append(file.source)
      output.append(UInt64(file.size))
      output.append(file.inode)
      output.append(UInt64(bitPattern: file.modified))
    }
    return output.sealed
  }

  /// - Returns: nil where the bytes are no whole record.
  init?(_ bytes: [UInt8]) {
    guard var input = RecordReader(sealed: bytes), input.text() == SiteRecord.opening,
      let inputs = input.fingerprint(), let newest = input.word(), let begun = input.word(),
      let device = input.word(), let inode = input.word(), let note = input.text(),
      let count = input.word()
    else { return nil }
    var files: [FileRecord] = []
    files.reserveCapacity(Int(clamping: min(count, UInt64(bytes.count))))
    for _ in 0..<count {
      guard let path = input.text(), let source = input.fingerprint(), let size = input.word(),
        let inode = input.word(), let modified = input.word()
      else { return nil }
      files.append(
        FileRecord(
          path: path, source: source.value, size: Int(clamping: size), inode: inode,
          modified: Int64(bitPattern: modified)))
    }
    self.init(
      inputs: inputs.value.map { InputState($0, newest: Int64(bitPattern: newest)) },
      begun: Int64(bitPattern: begun), site: FileIdentity(device: device, inode: inode),
      note: note, files: files)
  }
}

/// Writes a record.
private struct RecordBytes {
  private var bytes: [UInt8] = []

  mutating func append(_ word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ text: String) {
    append(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ print: Fingerprint?) {
    bytes.append(print == nil ? 0 : 1)
    if let print {
      append(print.high)
      append(print.low)
    }
  }

  var sealed: [UInt8] {
    var whole = self
    let seal = Fingerprint(of: bytes)
    whole.append(seal.high)
    whole.append(seal.low)
    return whole.bytes
  }
}

/// Reads a record; whatever is missing is nil.
private struct RecordReader {
  private let bytes: ArraySlice<UInt8>
  private var offset = 0

  /// - Returns: nil where the bytes do not end in their fingerprint.
  init?(sealed all: [UInt8]) {
    guard all.count >= 16 else { return nil }
    bytes = all.dropLast(16)
    var end = RecordReader(all)
    end.offset = all.count - 16
    let seal = all.withUnsafeBytes { all in
      Fingerprint(of: UnsafeRawBufferPointer(rebasing: all.dropLast(16)))
    }
    guard let high = end.word(), let low = end.word(), seal == Fingerprint(high: high, low: low)
    else { return nil }
  }

  private init(_ all: [UInt8]) {
    bytes = all[...]
  }

  mutating func word() -> UInt64? {
    guard bytes.count - offset >= 8 else { return nil }
    let word = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    offset += 8
    return UInt64(littleEndian: word)
  }

  mutating func text() -> String? {
    guard let count = word(), count <= UInt64(bytes.count - offset) else { return nil }
    defer { offset += Int(count) }
    return bytes.withUnsafeBytes { all in
      String(
        decoding: UnsafeRawBufferPointer(rebasing: all[offset..<offset + Int(count)]),
        as: UTF8.self)
    }
  }

  /// A fingerprint that may be absent.
  struct Print {
    let value: Fingerprint?
  }

  mutating func fingerprint() -> Print? {
    guard offset < bytes.count else { return nil }
    let isThere = bytes[offset] != 0
    offset += 1
    guard isThere else { return Print(value: nil) }
    guard let high = word(), let low = word() else { return nil }
    return Print(value: Fingerprint(high: high, low: low))
  }
}
