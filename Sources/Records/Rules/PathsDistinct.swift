import Diagnostics

extension RecordsReader {
  /// No two files or folders differ by case only: on many disks they would be one.
  mutating func checkCase() {
    var spellings: [String: String] = [:]
    for (entry, _) in layout.files {
      var path = ""
      for part in entry.path.split(separator: "/") {
        path += path.isEmpty ? part : "/" + part
        let first = spellings[path.lowercased(), default: path]
        spellings[path.lowercased()] = first
        guard first != path else { continue }
        report(.fileSpelledTwice, at: entry.path, ["first": paths.shown(first)])
        break
      }
    }
  }
}
