#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Folder {
  /// The bytes of a file; through a symbolic link nothing is read.
  func bytes(of name: String) throws(PublishingFailure) -> [UInt8] {
    let file = uninterrupted { openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    if file < 0 { throw failure(name) }
    defer { _ = close(file) }
    var status = stat()
    if fstat(file, &status) != 0 { throw failure(name) }
    if status.isFolder { throw failure(name, EISDIR) }
    var all = try contents(of: file, named: name, expecting: status.size)
    // A file that grows, or whose size the system does not know, goes on after that.
    while all.count > status.size {
      let more = try contents(of: file, named: name, expecting: 65_536)
      if more.isEmpty { break }
      all += more
    }
    return all
  }

  /// Reads to the end of the file or one byte past the expected size.
  private func contents(
    of file: Int32, named name: String, expecting size: Int
  ) throws(PublishingFailure) -> [UInt8] {
    var number: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { room, count in
      while count < room.count {
        let start = room.baseAddress.map { $0 + count }
        let got = uninterrupted { read(file, start, room.count - count) }
        if got <= 0 {
          number = got < 0 ? errno : 0
          break
        }
        count += got
        // It gave all that there is, and less than was asked for.
        if count == size { break }
      }
    }
    if number != 0 { throw failure(name, number) }
    return bytes
  }
}
