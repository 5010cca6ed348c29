import Foundation
import Testing

@testable import Compression

@Suite("Compressed forms")
struct CompressorTests {
  /// Texts as a site has them, and some that no site has.
  private static let texts: [[UInt8]] = [
    Array(String(repeating: "<td>示范市重点项目</td>", count: 400).utf8),
    Array((0..<9_000).map { "KP2022-\($0),在建,\($0 * 7919 % 10_007)\n" }.joined().utf8),
    Array(repeating: 0, count: 300_000), Array("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".utf8),
  ]

  @Test("Other programs read what was compressed", arguments: CompressedForm.allCases)
  func read(form: CompressedForm) throws {
    let compressor = Compressor()
    for text in CompressorTests.texts {
      let compressed = try #require(compressor.compress(text, as: form))
      #expect(compressed.count < text.count)
      #expect(try decompressed(compressed, form) == text)
    }
  }

  @Test("The same text gives the same bytes, in whatever order and on whatever thread")
  func deterministic() async throws {
    let compressor = Compressor()
    for form in CompressedForm.allCases {
      let expected = CompressorTests.texts.map { Compressor().compress($0, as: form) }
      await withTaskGroup(of: Bool.self) { group in
        for turn in 0..<24 {
          let number = turn % expected.count
          group.addTask {
            compressor.compress(CompressorTests.texts[number], as: form) == expected[number]
          }
        }
        for await isSame in group { #expect(isSame) }
      }
    }
  }

  @Test("A gzip header carries no time")
  func header() throws {
    let compressed = try #require(Compressor().compress(CompressorTests.texts[0], as: .gzip))
    #expect(compressed.prefix(3) == [0x1F, 0x8B, 8])
    #expect(compressed[3] == 0 && compressed[4..<8] == [0, 0, 0, 0])
  }

  @Test("What would not be smaller is not compressed", arguments: CompressedForm.allCases)
  func incompressible(form: CompressedForm) {
    var generator = SystemRandomNumberGenerator()
    let noise = (0..<2_000).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    for bytes in [[], [65], Array("abc".utf8), noise] {
      #expect(Compressor().compress(bytes, as: form) == nil)
    }
  }

  @Test("Texts are told by the end of their names")
  func texts() {
    for path in ["index.html", "a/b.SVG", "data/figures.json", "data/feed.atom", "a.css", "b.md"] {
      #expect(CompressedForm.suits(path), "\(path)")
    }
    for path in ["a.png", "a.html.gz", "LICENSE", "a.html/b", "data.xlsx", "a."] {
      #expect(!CompressedForm.suits(path), "\(path)")
    }
  }

  /// By the program that is at hand for a form, and is not what compressed it.
  private func decompressed(_ bytes: [UInt8], _ form: CompressedForm) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      (form == .gzip ? ["gzip"] : ["brotli"]) + ["--decompress", "--stdout", "--no-name"]
    if form == .brotli { process.arguments?.removeLast() }
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let result = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return Array(result)
  }
}
