#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension OutputPlace {
  /// Refuses a place that holds, or lies in, a folder that is read, and one whose swap would take
  /// the working or the home folder away.
  func check(apartFrom inputs: [String]) throws(PublishingFailure) {
    let above = identities(from: try parent.ownStatus(), upFrom: parent.path)
    let own = try parent.status(of: name).map(FileIdentity.init)
    for input in inputs {
      guard let status = existing(input) else { continue }
      let isInside = FileIdentity(status) == own || above.contains(FileIdentity(status))
      if isInside || own.map({ identities(from: status, upFrom: input).contains($0) }) == true {
        throw PublishingFailure(path: shown, reason: .overlaps(input))
      }
    }
    let home = getenv("HOME").map { String(cString: $0) }
    for folder in [".", home].compactMap(\.self) where folder != "" {
      guard let own, let status = existing(folder) else { continue }
      if identities(from: status, upFrom: folder).contains(own) {
        let name = folder == "." ? "the working folder" : folder
        throw PublishingFailure(path: shown, reason: .inUse(name))
      }
    }
  }

  private func existing(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  /// A folder and all that it lies in, up to the root.
  private func identities(from status: stat, upFrom path: String) -> Set<FileIdentity> {
    var all: Set<FileIdentity> = [FileIdentity(status)]
    var path = path
    while let next = existing("\(path)/.."), all.insert(FileIdentity(next)).inserted {
      path += "/.."
    }
    return all
  }
}
