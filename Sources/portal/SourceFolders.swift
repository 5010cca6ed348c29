import Diagnostics
import Fingerprints
import Publishing
import Records
import Site

/// The folders that a site is made from, opened.
struct SourceFolders {
  let sources: SiteSources

  /// What each folder holds, by path.
  let content: [FolderEntry]
  let templates: [FolderEntry]

  /// - Parameter moment: Before the folders are listed.
  init(content: String, templates: String, at moment: Moment = Moment()) throws {
    let folders = (
      try ContentFolder(opening: content, option: "--content"),
      try ContentFolder(opening: templates, option: "--templates")
    )
    self.content = try folders.0.listing()
    self.templates = try folders.1.listing()
    sources = SiteSources(
      content: ContentFiles(folders.0, self.content, at: moment), contentRoot: content,
      templates: ContentFiles(folders.1, self.templates, at: moment), templatesRoot: templates)
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
  fileprivate init(_ folder: ContentFolder, _ listing: [FolderEntry], at moment: Moment) {
    let entries = listing.map { entry in
      Entry(
        path: entry.path, size: entry.stamp.size, isSymbolicLink: entry.kind == .symbolicLink,
        stamp: entry.settledStamp(at: moment))
    }
    self.init(entries: entries, read: { try folder.bytes(of: $0) })
  }
}
