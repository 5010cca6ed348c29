import Publishing
import Records
import Site

/// The folders that a site is made from, opened.
struct SourceFolders {
  let sources: SiteSources

  init(content: String, templates: String) throws {
    sources = SiteSources(
      content: try ContentFiles(folder: content), contentRoot: content,
      templates: try ContentFiles(folder: templates), templatesRoot: templates)
  }

  /// A line of a file as messages name it, for their excerpts.
  func line(_ path: String, _ number: Int) -> String? {
    let folders = [
      (sources.contentRoot, sources.content), (sources.templatesRoot, sources.templates),
    ]
    for (root, files) in folders where path.hasPrefix(root + "/") {
      let inner = String(path.dropFirst(root.utf8.count + 1))
      guard let bytes = try? files.read(inner) else { continue }
      return lineOfText(number, in: bytes)
    }
    return nil
  }
}

extension ContentFiles {
  init(folder path: String) throws {
    let folder = try ContentFolder(opening: path)
    let entries = try folder.listing().map { entry in
      Entry(
        path: entry.path, size: entry.size, isSymbolicLink: entry.kind == .symbolicLink)
    }
    self.init(entries: entries, read: { try folder.bytes(of: $0) })
  }
}
