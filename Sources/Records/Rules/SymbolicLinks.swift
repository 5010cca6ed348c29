import Diagnostics

extension RecordsReader {
  /// A symbolic link could bring what is not under the office's control into the site.
  mutating func checkLinks() {
    for (entry, _) in layout.files where entry.isSymbolicLink {
      report(.symbolicLink, at: entry.path)
    }
  }
}
