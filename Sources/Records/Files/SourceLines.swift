import Diagnostics

/// The lines that messages about a content folder show, as text whatever their files' encoding.
public struct SourceLines: Sendable {
  private let lines: [String: [Int: String]]

  /// Reads each file once, for those of its lines alone that some message is about.
  ///
  /// - Parameter root: As messages name the folder.
  public init(for diagnostics: [Diagnostic], in files: ContentFiles, root: String) {
    let paths = ShownPaths(root: root)
    var wanted: [String: Set<Int>] = [:]
    for place in diagnostics.map(\.place) where place.line > 0 {
      wanted[place.path, default: []].insert(place.line)
    }
    var lines: [String: [Int: String]] = [:]
    for entry in files.entries where !entry.isSymbolicLink {
      let shown = paths.shown(entry.path)
      guard let numbers = wanted[shown], let bytes = try? files.read(entry.path) else { continue }
      lines[shown] = SourceLines.lines(of: bytes, numbers)
    }
    self.lines = lines
  }

  /// A line without its end, numbered from 1; nil where no message is about it.
  public func line(_ path: String, _ number: Int) -> String? { lines[path]?[number] }

  private static func lines(of bytes: [UInt8], _ numbers: Set<Int>) -> [Int: String] {
    let text = (try? DecodedText(decoding: bytes))?.bytes ?? undecodable(bytes)
    var lines: [Int: String] = [:]
    var (number, start) = (1, 0)
    while start < text.count, lines.count < numbers.count {
      let end = text[start...].firstIndex(of: .lineFeed) ?? text.count
      if numbers.contains(number) {
        let hasReturn = end > start && text[end - 1] == .carriageReturn
        lines[number] = String(
          decoding: text[start..<(hasReturn ? end - 1 : end)], as: UTF8.self)
      }
      (number, start) = (number + 1, end + 1)
    }
    return lines
  }

  /// What is text in no encoding, in the nearest: its faults as U+FFFD, in GB18030 up to the first.
  private static func undecodable(_ bytes: [UInt8]) -> [UInt8] {
    if looksLikeUTF8(bytes) { return bytes }
    let (text, isWhole) = decodeGB18030(bytes)
    return isWhole ? text : text + "\u{FFFD}".utf8
  }
}
