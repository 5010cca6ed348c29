import Diagnostics
import Portfolio

extension TextReader {
  /// Endings of pictures that every browser shows; SVG may carry scripts and is left out.
  private static let pictures = ["jpg", "jpeg", "png", "gif", "webp", "avif"]

  mutating func photos(among files: KnownFiles) -> [Photo] {
    guard let node = keys["photos"], let items = yaml.items(node, name: "photos") else {
      return []
    }
    var shown: Set<String> = []
    return items.compactMap { item in
      let keys = yaml.keys(
        item, name: "photos", known: ["file", "taken", "caption"], required: ["file"])
      guard let keys else { return nil }
      let taken = yaml.value(keys, "taken", as: Day.init(parsing:))
      let caption = yaml.text(keys, "caption")
      if let caption, caption.contains("{{"), let node = keys["caption"] {
        yaml.report(.referenceMisplaced, at: node, ["name": "caption"])
      }
      guard let node = keys["file"], let written = yaml.text(keys, "file"),
        let path = photoPath(written, at: node, among: files)
      else { return nil }
      guard shown.insert(path).inserted else {
        yaml.report(.valueTwice, at: node, ["name": "photos.file", "value": written])
        return nil
      }
      return Photo(path: path, taken: taken, caption: caption)
    }
  }

  /// The path below the content folder of a picture that is named relative to this text.
  private mutating func photoPath(
    _ written: String, at node: YAMLNode, among files: KnownFiles
  ) -> String? {
    guard let path = resolved(written, besideFile: path) else {
      yaml.report(.photoOutside, at: node, ["value": written])
      return nil
    }
    guard let known = files.path(path) else {
      yaml.report(
        .photoMissing, at: node, ["value": written],
        suggestion: nearest(to: path, written: written, among: files))
      return nil
    }
    let ending = known.split(separator: ".").last?.lowercased() ?? ""
    guard TextReader.pictures.contains(ending) else {
      yaml.report(
        .photoNoPicture, at: node,
        ["value": written, "choices": TextReader.pictures.joined(separator: ", ")])
      return nil
    }
    return known
  }

  /// A file in the text's own folder that was probably meant, as the text would name it.
  private func nearest(to path: String, written: String, among files: KnownFiles) -> String? {
    let folder = self.path.hasSuffix(".md") ? String(self.path.dropLast(3)) : self.path
    let own = files.below(folder)
    let base = folder.split(separator: "/").last.map(String.init) ?? folder
    let inFolder = folder + "/" + written
    if own.contains(inFolder) { return "\(base)/\(written)" }
    return likelyName(for: path, among: own).map { base + $0.dropFirst(folder.count) }
  }
}

/// A relative path from a file's folder, without `.` and `..`; nil where it leads out of the
/// content folder or is absolute.
func resolved(_ written: String, besideFile path: String) -> String? {
  guard !written.hasPrefix("/"), !written.contains("\\"), !written.contains(":") else {
    return nil
  }
  var parts = path.split(separator: "/").dropLast().map(String.init)
  for part in written.split(separator: "/", omittingEmptySubsequences: false) {
    switch part {
    case ".", "": continue
    case "..":
      guard parts.popLast() != nil else { return nil }
    default: parts.append(String(part))
    }
  }
  return parts.joined(separator: "/")
}
