import Foundation
import Narrative
import TestNumbers
import Testing

@testable import Site

@Suite("Markdown as the search reads it")
struct MarkdownSkimmerTests {
  @Test("Every narrative of the sample says what its Markdown says")
  func sample() throws {
    let files = try Repository.files(in: "content/projects").filter { $0.key.hasSuffix(".md") }
    #expect(files.count > 50)
    for (path, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      let body = text.components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n---\n")
      try expectSame(body, path)
    }
  }

  @Test(
    "Unusual markup loses no visible character",
    arguments: [
      "**粗**体、*斜*体和~~删去~~", "3~5天，2 * 3，a_b，5 - 3", "# 题\n## 题 #2\n正文",
      "> 引文\n> 续行\n\n- 一\n- 二\n  续\n* 三\n+ 四\n1. 五", "| 甲 | 乙 |\n|---|:-:|\n| 1 | -2 |",
      "见[甲](A-1.md \"题\")、![图(一)](A-1/a(1).png)和[2022]12号", "\\*不斜\\* 反\\斜", "甲\n乙\na\nb",
      "-5度\n\n*斜*起",
      "甲[乙", "甲](乙", "题\n===\n\n---\n\n末",
    ])
  func unusual(_ text: String) throws {
    try expectSame(text, text)
  }

  @Test(
    "What it cannot tell it leaves to Markdown itself",
    arguments: ["a&lt;b", "`x`", "<a@b.cn>", "[a][b]"])
  func refused(_ text: String) {
    var text = text
    #expect(text.withUTF8 { MarkdownSkimmer($0) == nil })
  }

  @Test("A plain text is skimmed the same by its runs as byte by byte")
  func runs() {
    var generator = SplitMix(seed: 20_231)
    var plain = 0
    for _ in 0..<5_000 {
      let document = generator.plainDocument()
      guard let text = PlainText(ArraySlice(document.utf8)) else { continue }
      let (quick, slow) = text.read { body, runs in
        (skimmed(MarkdownSkimmer(plain: body, runs: runs)), skimmed(MarkdownSkimmer(plain: body)))
      }
      #expect(quick == slow, "\(document.debugDescription)")
      plain += 1
    }
    #expect(plain > 1_000)
  }

  private func skimmed(_ skimmer: MarkdownSkimmer) -> String {
    var skimmer = skimmer
    let line = SearchScript.line(reserving: 0) { skimmer.skim(into: &$0) { $1.append($0) } }
    return String(decoding: line, as: UTF8.self)
  }

  /// Both, without what a search looks past.
  private func expectSame(_ text: String, _ name: String) throws {
    var copy = text
    var script: [UInt8] = []
    let isSkimmed = copy.withUTF8 { bytes in
      guard var skimmer = MarkdownSkimmer(bytes) else { return false }
      SearchScript.write("texts", into: &script) { script in
        script.lines("text", of: [0]) { skimmer.skim(into: &$1) { $1.append("图") } }
      }
      return true
    }
    guard isSkimmed else { return }
    let written = String(decoding: script, as: UTF8.self)
    let start = try #require(written.range(of: "\"text\":\""))
    let end = try #require(written.range(of: "\",\"readings\""))
    let skimmed = written[start.upperBound..<end.lowerBound]
      .replacing("\\\\", with: "\\").replacing("\\\"", with: "\"")
    let exact = Markdown(ArraySlice(text.utf8), path: "").plainText { _ in "图" }
    #expect(compared(String(skimmed)) == compared(exact), "\(name)")
  }

  private func compared(_ text: String) -> String {
    text.filter { !$0.isWhitespace && !"*_|\\\u{1F}".contains($0) }
  }
}
