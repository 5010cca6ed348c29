/// The forms of a file that web servers hand out in its place, as browsers ask for them.
public enum CompressedForm: String, CaseIterable, Hashable, Sendable {
  /// RFC 1952; over plain HTTP the only one that browsers ask for.
  case gzip = "gz"

  /// RFC 7932.
  case brotli = "br"

  /// What servers look for behind a file's own name.
  public var fileExtension: String { rawValue }
}

extension CompressedForm {
  /// Below this, what is saved is less than a packet and the fields about it.
  public static let leastSize = 1_024

  /// Whether a file is text, of which much is saved; pictures and archives are compressed already.
  public static func suits(_ path: String) -> Bool {
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    guard let dot = name.lastIndex(of: ".") else { return false }
    return extensions.contains(name[name.index(after: dot)...].lowercased())
  }

  private static let extensions: Set<String> = [
    "html", "htm", "css", "js", "mjs", "svg", "json", "geojson", "csv", "tsv", "xml", "atom", "txt",
    "md", "yml", "yaml", "map", "webmanifest",
  ]
}
