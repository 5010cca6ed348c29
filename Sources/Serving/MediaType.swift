/// What a browser is told that a file is, by the end of its name.
func mediaType(of path: String) -> String {
  let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
  guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
  switch name[name.index(after: dot)...].lowercased() {
  case "html", "htm": return "text/html; charset=utf-8"
  case "css": return "text/css; charset=utf-8"
  case "js", "mjs": return "text/javascript; charset=utf-8"
  case "csv": return "text/csv; charset=utf-8"
  case "md": return "text/markdown; charset=utf-8"
  case "txt": return "text/plain; charset=utf-8"
  case "json": return "application/json; charset=utf-8"
  case "geojson": return "application/geo+json; charset=utf-8"
  case "xml": return "application/xml; charset=utf-8"
  case "atom": return "application/atom+xml; charset=utf-8"
  case "svg": return "image/svg+xml; charset=utf-8"
  case "png": return "image/png"
  case "jpg", "jpeg": return "image/jpeg"
  case "gif": return "image/gif"
  case "webp": return "image/webp"
  case "avif": return "image/avif"
  case "ico": return "image/vnd.microsoft.icon"
  case "pdf": return "application/pdf"
  case "zip": return "application/zip"
  case "gz": return "application/gzip"
  case "xlsx": return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  case "docx": return "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  default: return "application/octet-stream"
  }
}
