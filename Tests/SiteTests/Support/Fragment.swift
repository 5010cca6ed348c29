import Foundation
import Testing

extension SiteMap {
  /// The part of a page between two texts, the first occurrence of each.
  func part(of path: String, from start: String, to end: String) throws -> String {
    let text = try text(path)
    let first = try #require(text.range(of: start), "\(path) has no \(start)")
    let last = try #require(text[first.upperBound...].range(of: end), "\(path) has no \(end)")
    return String(text[first.lowerBound..<last.lowerBound])
  }

  /// Whether a page has the texts in this order.
  func expectInOrder(_ texts: [String], in path: String) throws {
    let page = try text(path)
    var rest = page[...]
    for text in texts {
      let found = try #require(rest.range(of: text), "\(path) has no \(text) where expected")
      rest = rest[found.upperBound...]
    }
  }

  /// The files that hold a text.
  func files(with mark: String) -> [String] {
    files.filter { String(decoding: $0.value, as: UTF8.self).contains(mark) }.map(\.key).sorted()
  }
}
