import Narrative
import Portfolio

/// Where the relative links of one text lead: to a page, or to a file that is copied.
struct LinkTargets: Sendable {
  /// Of the text, below the content folder.
  private let path: String
  private let texts: TextLibrary
  private let link: Linker

  init(from text: TextSource, in texts: TextLibrary, link: Linker) {
    path = text.path
    self.texts = texts
    self.link = link
  }

  /// The folder of the text; empty or ending in `/`.
  private var folder: Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
  }

  enum Target: Hashable {
    /// The text itself, at a heading.
    case here(String?)
    case page(Address, String?)

    /// A file that is copied, by its path below the content folder.
    case file(String)
    case missing
    case outside
  }

  func target(of destination: Destination) -> Target? {
    guard case .local(let path, let fragment) = destination else { return nil }
    if path.isEmpty { return .here(fragment) }
    guard let resolved = resolvedPath(folder + path) else { return .outside }
    if let page = texts.page(of: resolved) { return .page(page, fragment) }
    return texts.has(resolved) ? .file(resolved) : .missing
  }

  /// What a link to no file may have meant, as it would be written in this text.
  func nearest(to link: Narrative.Link) -> String? {
    guard case .local(let path, _) = link.destination,
      let near = resolvedPath(folder + path).flatMap(texts.nearest)
    else { return nil }
    let (here, there) = (folder.split(separator: "/"), near.split(separator: "/"))
    let common = zip(here, there).prefix { $0 == $1 }.count
    let way = Array(repeating: "..", count: here.count - common) + there[common...]
    return way.joined(separator: "/")
  }

  func href(of destination: Destination) -> String {
    switch target(of: destination) {
    case .here(let fragment): fragment.map { "#text-" + percentEncoded($0) } ?? ""
    case .page(let address, let fragment):
      self.link(address, fragment: fragment.map { "text-" + $0 })
    case .file(let path): self.link(Address(path: path))
    case .missing, .outside, nil: ""
    }
  }
}

/// A path without `.` and `..`; nil where it leaves the folder at its top.
func resolvedPath(_ path: String) -> String? {
  if isResolved(path) { return path }
  var names: [Substring.UTF8View] = []
  for name in path.utf8.split(separator: UInt8(ascii: "/")) where !name.elementsEqual(".".utf8) {
    if name.elementsEqual("..".utf8) {
      guard names.popLast() != nil else { return nil }
    } else {
      names.append(name)
    }
  }
  return names.isEmpty ? nil : names.map { Substring($0) }.joined(separator: "/")
}

/// Whether every part of a path is a name but `.` and `..`, and none begins with a dot.
private func isResolved(_ path: String) -> Bool {
  var previous = UInt8(ascii: "/")
  for byte in path.utf8 {
    let isEmptyOrDot = byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
    if previous == UInt8(ascii: "/"), isEmptyOrDot { return false }
    previous = byte
  }
  return previous != UInt8(ascii: "/")
}
