import Diagnostics
import Narrative
import Portfolio
import Records

/// The texts of the content folder, read when they are shown so that memory does not grow with them.
struct TextLibrary: Sendable {
  let files: ContentFiles
  private let root: String

  private let register: Register

  /// All files below the content folder.
  private let known: KnownFiles

  /// For the path of a record or a published text other than a project's, its page or public form;
  /// none is copied as it is.
  private let pages: [String: Address]

  init(_ files: ContentFiles, root: String, register: Register, directory: Directory) {
    self.files = files
    self.root = root
    self.register = register
    known = KnownFiles(files.entries.map(\.path))
    let tables = register.tables.map { ($0.path, Address.table($0.path)) }
    let meetings = register.meetings.indices.map { meeting in
      let isHeld = directory.ledgers.meetings.contains(meeting)
      let meeting = register.meetings[meeting]
      return (meeting.text.path, isHeld ? Address.meeting(meeting) : .index)
    }
    let bulletins = register.bulletins.map { bulletin in
      let isKnown = directory.bulletins.contains { $0.name == bulletin.name }
      return (bulletin.text.path, isKnown ? Address.bulletin(bulletin) : .index)
    }
    pages = Dictionary(
      tables + meetings + bulletins + [("portal.yml", .about)],
      uniquingKeysWith: { _, last in last })
  }

  /// - Returns: nil where the file can no longer be read.
  func markdown(of text: TextSource) -> Markdown? {
    body(of: text).map { markdown(of: text, body: $0) }
  }

  func markdown(of text: TextSource, body: ArraySlice<UInt8>) -> Markdown {
    Markdown(body, path: shownPath(of: text), firstLine: text.bodyLine)
  }

  /// A text's bytes after its front matter; nil where the file can no longer be read.
  func body(of text: TextSource) -> ArraySlice<UInt8>? {
    guard let bytes = try? files.read(text.path) else { return nil }
    if text.isWrittenInUTF8, text.bodyOffset <= bytes.count { return bytes[text.bodyOffset...] }
    return textBody(of: text, in: bytes)
  }

  /// A text's path as messages name it.
  func shownPath(of text: TextSource) -> String {
    root.isEmpty ? text.path : root + "/" + text.path
  }

  func has(_ path: String) -> Bool { known.path(path) != nil }

  /// A file or text near one that does not exist: of the same name in another folder, or of a
  /// name like it in the same one.
  func nearest(to path: String) -> String? {
    var known = Set(files.entries.lazy.map(\.path))
    known.formUnion(register.projects.lazy.map { "projects/\($0.id).md" })
    let name = fileName(of: path)
    if let moved = known.filter({ fileName(of: $0) == name }).min(by: bytesPrecede) { return moved }
    let folder = path.dropLast(name.count)
    let names = known.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
    return nearestName(to: String(name), among: names.sorted(by: bytesPrecede)).map { folder + $0 }
  }

  private func fileName(of path: String) -> Substring {
    path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
  }

  /// The page that a text of the content folder becomes, if it becomes one.
  func page(of path: String) -> Address? {
    project(withNarrativeAt: path).map(Address.project) ?? pages[path]
  }

  /// The project whose narrative stands at a path, or would if it had one.
  private func project(withNarrativeAt path: String) -> Project? {
    var path = path
    let place = path.withUTF8 { path -> Int? in
      let (folder, ending) = ("projects/".utf8.count, ".md".utf8.count)
      guard path.count > folder + ending,
        UnsafeBufferPointer(rebasing: path[..<folder]).isText("projects/"),
        UnsafeBufferPointer(rebasing: path.suffix(ending)).isText(".md")
      else { return nil }
      return register.position(
        ofProject: UnsafeBufferPointer(rebasing: path[folder..<path.count - ending]))
    }
    return place.map { register.projects[$0] }
  }
}
