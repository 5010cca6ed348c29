import Diagnostics
import Foundation
import Portfolio
import Records
import Site
import Testing

@testable import Sample

@Suite("Samples as sites")
struct SampleSiteTests {
  @Test("Every link and figure of their narratives leads somewhere, whatever day is asked for")
  func texts() throws {
    let content = try SampleSet(projects: 40, months: 21, seed: 6).content()
    let templates = try Self.templates()
    for asOf in ["2022-01-31", "2022-07-15", "2022-08-31", "2022-12-31", "2023-09-30"] {
      let sources = SiteSources(
        content: content, contentRoot: "", templates: templates, templatesRoot: "")
      let reading = readSite(from: sources, asOf: try Day(parsing: asOf))
      #expect(reading.diagnostics.map { "\($0.rule.rawValue) \($0.place)" } == [])
      #expect(reading.site != nil)
    }
  }

  @Test("Narratives name figures, and link to others")
  func references() throws {
    let files = try SampleSet(projects: 60, months: 12).records().files
    let texts = files.filter { $0.path.hasPrefix("projects/") }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
    #expect(texts.allSatisfy { $0.contains("{{ ") })
    #expect(texts.count { $0.contains("{{ projects.KP") } > 40)
    #expect(texts.count { $0.contains(".md)") } > 10)
    #expect(texts.count { $0.contains("| ---") } > 10)
    #expect(Set(texts.map { $0.split(separator: "\n")[3] }).count > 50)
  }

  /// The templates of this repository.
  private static func templates() throws -> ContentFiles {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "site-templates")
    var files: [String: [UInt8]] = [:]
    let paths = try FileManager.default.subpathsOfDirectory(
      atPath: root.path(percentEncoded: false))
    for path in paths {
      let file = root.appending(path: path)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      files[path] = Array(try Data(contentsOf: file))
    }
    return ContentFiles(memory: files)
  }
}
