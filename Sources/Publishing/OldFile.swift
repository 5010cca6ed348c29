#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file of the old site, open to be compared if it can be.
final class OldFile {
  /// In bytes; -1 if it is not a readable regular file.
  let size: Int

  /// What the system says of it; of no use where it is not a readable regular file.
  let status: stat
  private let file: Int32

  private init(_ file: Int32, _ status: stat = stat()) {
    self.file = file
    self.status = status
    size = status.isRegular ? status.size : -1
  }

  deinit { if file >= 0 { _ = close(file) } }

  /// `nil` if nothing stands at the path, or a folder.
  static func find(_ path: String, in site: Folder) -> OldFile? {
    let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let file = uninterrupted { openat(site.descriptor, path, flags) }
    if file < 0 { return errno == ENOENT || errno == ENOTDIR ? nil : OldFile(-1) }
    var status = stat()
    let isKnown = fstat(file, &status) == 0
    let found = isKnown ? OldFile(file, status) : OldFile(file)
    return isKnown && status.isFolder ? nil : found
  }

  /// Whether the file goes on with these bytes at an offset.
  func holds(_ bytes: UnsafeRawBufferPointer, at offset: Int = 0) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 32_768, alignment: 16) { room in
      var done = 0
      while done < bytes.count {
        // Pages that differ mostly do so near their top.
        let length = min(done == 0 ? 4096 : room.count, bytes.count - done)
        let got = uninterrupted { pread(file, room.baseAddress, length, off_t(offset + done)) }
        guard got > 0, let start = bytes.baseAddress, let found = room.baseAddress,
          memcmp(start + done, found, got) == 0
        else { return false }
        done += got
      }
      return true
    }
  }

  func holds(_ bytes: [UInt8], at offset: Int = 0) -> Bool {
    bytes.withUnsafeBytes { holds($0, at: offset) }
  }

  /// Copies the file's beginning.
  ///
  /// - Returns: Whether it could be read.
  func copy(first count: Int, to new: NewFile) throws(PublishingFailure) -> Bool {
    var room = [UInt8](repeating: 0, count: 131_072)
    var done = 0
    while done < count {
      let wanted = min(room.count, count - done)
      let got = room.withUnsafeMutableBytes { room in
        uninterrupted { pread(file, room.baseAddress, wanted, off_t(done)) }
      }
      guard got > 0 else { return false }
      try new.append(got == room.count ? room : Array(room[..<got]))
      done += got
    }
    return true
  }
}
