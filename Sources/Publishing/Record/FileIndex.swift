import Fingerprints

/// The files on record, each found by its path where it stands among the record's bytes.
///
/// Ten thousand paths as texts, in a dictionary, would take longer than all else that a build has to do
/// when nothing has changed.
struct FileIndex: Sendable {
  private let bytes: ArraySlice<UInt8>

  /// Where each file's entry begins.
  private let offsets: [Int32]

  /// Numbers of entries, each at the place that its path's fingerprint names or the next free one
  /// behind; -1 where there is none.
  private let slots: [Int32]

  var count: Int { offsets.count }

  /// - Parameters:
  ///   - bytes: Entries as ``RecordBytes`` holds them.
  ///   - count: How many there are.
  /// - Returns: nil where there are not as many.
  init?(_ bytes: ArraySlice<UInt8>, count: Int) {
    guard count >= 0, count <= bytes.count else { return nil }
    var offsets: [Int32] = []
    offsets.reserveCapacity(count)
    let mask = FileIndex.mask(for: count)
    var slots = [Int32](repeating: -1, count: mask + 1)
    let isWhole = bytes.withUnsafeBytes { bytes in
      var reader = RecordReader(bytes)
      for number in 0..<count {
        guard let offset = Int32(exactly: reader.offset), let path = reader.part(),
          FileRecord("", &reader) != nil
        else { return false }
        offsets.append(offset)
        var slot = FileIndex.slot(of: path) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(number)
      }
      return true
    }
    guard isWhole else { return nil }
    self.bytes = bytes
    self.offsets = offsets
    self.slots = slots
  }

  /// At least half of the slots stay free.
  private static func mask(for count: Int) -> Int {
    var size = 16
    while size < count * 2 { size *= 2 }
    return size - 1
  }

  private static func slot(of path: UnsafeRawBufferPointer) -> Int {
    Int(truncatingIfNeeded: Fingerprint(of: path).low)
  }

  /// The number of a path's entry.
  func place(of path: String) -> Int? {
    var path = path
    return path.withUTF8 { place(of: UnsafeRawBufferPointer($0)) }
  }

  /// - Parameter path: In UTF-8.
  func place(of path: UnsafeRawBufferPointer) -> Int? {
    bytes.withUnsafeBytes { bytes in
      var slot = FileIndex.slot(of: path) & (slots.count - 1)
      while slots[slot] >= 0 {
        let number = Int(slots[slot])
        var reader = RecordReader(bytes, from: Int(offsets[number]))
        if let found = reader.part(), found.elementsEqual(path) { return number }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  /// - Parameter path: Of the entry.
  func file(at number: Int, path: String = "") -> FileRecord? {
    bytes.withUnsafeBytes { bytes in
      var reader = RecordReader(bytes, from: Int(offsets[number]))
      return reader.part() == nil ? nil : FileRecord(path, &reader)
    }
  }

  func path(at number: Int) -> String? {
    bytes.withUnsafeBytes { bytes in
      var reader = RecordReader(bytes, from: Int(offsets[number]))
      return reader.text()
    }
  }

  func source(at number: Int) -> Fingerprint? { file(at: number)?.source }
}
