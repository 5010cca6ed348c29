import Diagnostics
import Portfolio
import Records
import Site
import Testing

/// A whole site as a map from paths to bytes, made in memory.
struct SiteMap {
  /// The site of the repository's content folder, made once for all tests.
  static let sample = Result { try SiteMap(try Repository.files(in: "content")) }

  let files: [String: [UInt8]]
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - content: Records by path, as below the content folder.
  ///   - templates: Those of the repository unless others are given.
  init(
    _ content: [String: [UInt8]], templates: [String: [UInt8]]? = nil, asOf: Day? = nil
  ) throws {
    let templates = try templates ?? Repository.files(in: "site-templates")
    let sources = SiteSources(
      content: ContentFiles(memory: content), contentRoot: "content",
      templates: ContentFiles(memory: templates), templatesRoot: "site-templates")
    let reading = readSite(from: sources, asOf: asOf)
    diagnostics = reading.diagnostics.sorted()
    var files: [String: [UInt8]] = [:]
    for page in reading.site?.pages ?? [] {
      #expect(files[page.path] == nil, "two pages at \(page.path)")
      files[page.path] = try page.bytes(content: content, templates: templates)
    }
    self.files = files
  }

  func text(_ path: String) throws -> String {
    String(decoding: try #require(files[path], "no page \(path)"), as: UTF8.self)
  }

  /// The pages, by path.
  var pages: [(path: String, html: String)] {
    files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
      .map { ($0.key, String(decoding: $0.value, as: UTF8.self)) }
  }

  /// `rule path:line:column` of every message.
  var faults: [String] {
    diagnostics.map {
      "\($0.rule.rawValue) \($0.place.path):\($0.place.line):\($0.place.column)"
    }
  }
}

extension SitePage {
  func bytes(content: [String: [UInt8]], templates: [String: [UInt8]]) throws -> [UInt8] {
    switch self.content {
    case .made(let make):
      var output: [UInt8] = []
      make(&output) { _ in }
      return output
    case .copied(let path): return try #require(content[path])
    case .asset(let path): return try #require(templates[path])
    }
  }
}
