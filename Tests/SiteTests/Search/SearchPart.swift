import Foundation
import Testing

/// What one script of the search index hands to the page.
struct SearchPart {
  /// Columns of texts, line by line.
  let texts: [String: [String]]
  let numbers: [String: [Int64?]]

  init(_ path: String, of site: SiteMap) throws {
    let script = try site.text(path)
    let start = try #require(script.firstIndex(of: "{"), "\(path) has no object")
    let end = try #require(script.lastIndex(of: "}"), "\(path) has no object")
    #expect(script[..<start].hasPrefix("portal(\""), "\(path)")
    #expect(script[end...] == "})\n", "\(path)")
    let json = script[start...end].replacingOccurrences(of: "\u{1F}", with: "\\u001f")
    let values = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any], "\(path)")
    texts = values.compactMapValues { ($0 as? String)?.components(separatedBy: "\n") }
    numbers = values.compactMapValues { value in
      (value as? [Any])?.map { ($0 as? NSNumber)?.int64Value }
    }
  }

  /// A column, found empty where there is none.
  func column(_ name: String) -> [String] { texts[name] ?? [] }
}
