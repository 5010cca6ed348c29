/// The file at the top of every published folder by which a later build knows it for its own.
enum Marker {
  static let name = ".portal"

  /// What every marker of every version begins with.
  private static let opening = Array(#"{"schema":"#.utf8)

  static func bytes(program: String) -> [UInt8] {
    let quoted = program.filter { $0 != "\"" && $0 != "\\" && !$0.isNewline }
    return opening + Array("1,\"program\":\"\(quoted)\"}\n".utf8)
  }

  static func marks(_ folder: Folder) throws(PublishingFailure) -> Bool {
    guard let status = try folder.status(of: name), status.isRegular else { return false }
    return try folder.bytes(of: name).starts(with: opening)
  }

  /// Whether a folder has exactly this marker.
  static func stands(_ bytes: [UInt8], in folder: Folder) throws(PublishingFailure) -> Bool {
    guard try marks(folder) else { return false }
    return try folder.bytes(of: name) == bytes
  }
}

extension Folder {
  /// Whether it may be replaced: a build wrote it, or it holds nothing but dot-files.
  func isReplaceable() throws(PublishingFailure) -> Bool {
    if try Marker.marks(self) { return true }
    var onlyHidden = true
    try forEachEntry { entry throws(PublishingFailure) in
      if !entry.isHidden { onlyHidden = false }
    }
    return onlyHidden
  }
}
