import CExchange

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How two entries of a folder take each other's place.
enum Exchange: Sendable {
  /// In one step where the system has it, else in two.
  case best
  /// In two steps, between which the place is empty for a moment.
  case twoSteps

  /// Puts the new site in the old one's place.
  ///
  /// - Returns: The name under which the old one stands now.
  func swap(at place: OutputPlace) throws(PublishingFailure) -> String {
    if self == .best {
      let result = uninterrupted {
        exchange_entries(place.parent.descriptor, place.staging, place.name)
      }
      if result == 0 { return place.staging }
      switch errno {
      case ENOSYS, EINVAL, ENOTSUP: break
      case EBUSY, EXDEV: throw PublishingFailure(path: place.shown, reason: .mountPoint)
      default: throw PublishingFailure(path: place.shown, reason: .system(errno))
      }
    }
    try place.move(place.name, to: place.retired)
    do throws(PublishingFailure) {
      try place.move(place.staging, to: place.name)
    } catch {
      try place.move(place.retired, to: place.name)
      throw error
    }
    return place.retired
  }
}
