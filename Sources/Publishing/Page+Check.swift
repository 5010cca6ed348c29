extension Page {
  /// Refuses pages whose paths are unsound or clash.
  static func check(_ pages: [Page]) throws(PublishingFailure) {
    var seen: Set<Int> = []
    seen.reserveCapacity(pages.count)
    var spellings = Spellings()
    for page in pages {
      if !page.path.isPlain || page.path == Marker.name {
        throw PublishingFailure(path: page.path, reason: .unsafePath)
      }
      try spellings.add(foldersAbove: page.path)
      seen.insert(page.path.foldedHash)
    }
    for folder in spellings.folders.keys { seen.insert(folder.foldedHash) }
    if seen.count == pages.count + spellings.folders.count { return }
    for page in pages { try spellings.add(file: page.path) }
  }
}

extension String {
  /// Whether it is one or more names joined by `/`, none of them empty, `.` or `..`.
  fileprivate var isPlain: Bool {
    var length = 0
    var dots = 0
    for byte in utf8 {
      if byte == slash {
        if length == 0 || length == dots && dots <= 2 { return false }
        (length, dots) = (0, 0)
      } else if byte == 0 {
        return false
      } else {
        length += 1
        dots += byte == UInt8(ascii: ".") ? 1 : 0
      }
    }
    return length > 0 && !(length == dots && dots <= 2)
  }

  /// The same for any two paths that are one where case is ignored; seldom so for others.
  fileprivate var foldedHash: Int {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in utf8 {
      if byte >= 0x80 {
        let lower = lowercased()
        return lower.utf8.allSatisfy { $0 < 0x80 } ? lower.foldedHash : lower.hashValue
      }
      let isUpper = byte &- UInt8(ascii: "A") < 26
      hash = (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* 1_099_511_628_211
    }
    return Int(truncatingIfNeeded: hash)
  }
}

let slash = UInt8(ascii: "/")

/// The paths so far, by which two of one name on a file system that ignores case are found.
private struct Spellings {
  private var files: [String: String] = [:]
  private(set) var folders: [String: String] = [:]

  /// The folder of the file before, whose names are known: most files share theirs.
  private var known: Substring.UTF8View = ""[...].utf8

  mutating func add(file path: String) throws(PublishingFailure) {
    let key = path.lowercased()
    if let other = folders[key] ?? files.updateValue(path, forKey: key) {
      throw PublishingFailure(path: path, reason: .pathTaken(by: other))
    }
  }

  mutating func add(foldersAbove path: String) throws(PublishingFailure) {
    guard let end = path.utf8.lastIndex(of: slash), !path.utf8[..<end].elementsEqual(known) else {
      return
    }
    known = path.utf8[..<end]
    var upTo = path.startIndex
    while let next = path.utf8[upTo...].firstIndex(of: slash) {
      let folder = String(path[..<next])
      let other = folders.updateValue(folder, forKey: folder.lowercased())
      if let other, other != folder {
        throw PublishingFailure(path: path, reason: .pathTaken(by: other))
      }
      upTo = path.utf8.index(after: next)
    }
  }
}
