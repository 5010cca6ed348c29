#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is copied into the site, read piece by piece.
final class SourceFile {
  private let path: String
  private let file: Int32
  let status: stat
  var size: Int { status.size }

  private init(path: String, file: Int32) throws(PublishingFailure) {
    self.path = path
    self.file = file
    var status = stat()
    let number = file < 0 || fstat(file, &status) != 0 ? errno : 0
    self.status = status
    if number != 0 || !status.isRegular {
      throw PublishingFailure(path: path, reason: .system(number == 0 ? EISDIR : number))
    }
  }

  convenience init(opening path: String) throws(PublishingFailure) {
    let file = uninterrupted { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    try self.init(path: path, file: file)
  }

  convenience init(_ name: String, in folder: Folder) throws(PublishingFailure) {
    let file = uninterrupted { openat(folder.descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    try self.init(path: folder.path(of: name), file: file)
  }

  deinit { if file >= 0 { _ = close(file) } }

  func isSame(as old: OldFile) throws(PublishingFailure) -> Bool {
    var offset = 0
    var isSame = true
    while isSame {
      let read = try piece(at: offset) { bytes throws(PublishingFailure) in
        isSame = old.holds(bytes, at: offset)
      }
      if read == 0 { return offset == old.size }
      offset += read
    }
    return false
  }

  /// - Returns: How many bytes there were.
  func copy(to new: NewFile) throws(PublishingFailure) -> Int {
    var offset = 0
    while true {
      let read = try piece(at: offset) { bytes throws(PublishingFailure) in try new.append(bytes) }
      if read == 0 { return offset }
      offset += read
    }
  }

  private func piece(
    at offset: Int, _ use: (UnsafeRawBufferPointer) throws(PublishingFailure) -> Void
  ) throws(PublishingFailure) -> Int {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 131_072, alignment: 16)
    defer { room.deallocate() }
    let got = uninterrupted { pread(file, room.baseAddress, room.count, off_t(offset)) }
    if got < 0 { throw PublishingFailure(path: path, reason: .system(errno)) }
    if got > 0 { try use(UnsafeRawBufferPointer(rebasing: room[..<got])) }
    return got
  }
}
