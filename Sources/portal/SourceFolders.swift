import Diagnostics
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

  /// The lines that messages about the folders show, for their excerpts.
  func lines(for diagnostics: [Diagnostic]) -> (_ path: String, _ number: Int) -> String? {
    let content = SourceLines(
      for: diagnostics, in: sources.content, root: sources.contentRoot)
    let templates = SourceLines(
      for: diagnostics, in: sources.templates, root: sources.templatesRoot)
    return { content.line($0, $1) ?? templates.line($0, $1) }
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
