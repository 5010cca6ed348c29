#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Held while one build publishes to a place, so that no other does.
///
/// The system lets go of it when the process ends, however that ends; the file that a killed
/// process leaves behind locks nothing.
struct OutputLock {
  private let place: OutputPlace
  private let file: Int32

  /// - Parameter holder: Whom the failure of a second build names.
  init(_ place: OutputPlace, holder: String) throws(PublishingFailure) {
    self.place = place
    while true {
      let file = try OutputLock.open(place)
      if try OutputLock.hold(file, at: place) {
        self.file = file
        break
      }
      _ = close(file)
    }
    let text = "\(holder) (process \(getpid()))"
    _ = ftruncate(file, 0)
    _ = pwrite(file, text, text.utf8.count, 0)
  }

  func release() {
    _ = unlinkat(place.parent.descriptor, place.lock, 0)
    _ = close(file)
  }

  private static func open(_ place: OutputPlace) throws(PublishingFailure) -> Int32 {
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    let file = uninterrupted { openat(place.parent.descriptor, place.lock, flags, 0o666) }
    if file >= 0 { return file }
    if errno == EACCES || errno == EROFS || errno == EPERM {
      throw PublishingFailure(path: place.parent.path, reason: .unwritableParent(errno))
    }
    throw place.parent.failure(place.lock)
  }

  /// Locks the file; `false` if it was meanwhile unlinked by the build that held it.
  private static func hold(_ file: Int32, at place: OutputPlace) throws(PublishingFailure) -> Bool {
    if uninterrupted({ flock(file, LOCK_EX | LOCK_NB) }) != 0 {
      let number = errno
      let holder = (try? place.parent.bytes(of: place.lock)) ?? []
      _ = close(file)
      if number != EWOULDBLOCK { throw place.parent.failure(place.lock, number) }
      let name = holder.isEmpty ? "another build" : String(decoding: holder, as: UTF8.self)
      throw PublishingFailure(path: place.shown, reason: .locked(by: name))
    }
    var held = stat()
    guard fstat(file, &held) == 0, let named = try place.parent.status(of: place.lock) else {
      return false
    }
    return FileIdentity(held) == FileIdentity(named)
  }
}
