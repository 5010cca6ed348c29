import Diagnostics
import Foundation
import TestNumbers
import Testing

@testable import Narrative

@Suite("Plain narratives")
struct PlainReaderTests {
  @Test("What is read without the library is what the library would have read, in every respect")
  func random() {
    var generator = SplitMix(seed: 20_231)
    var plain = 0
    for _ in 0..<20_000 {
      let text = generator.plainDocument()
      if isSame(text) { plain += 1 }
    }
    #expect((6_000..<18_000).contains(plain))
  }

  @Test("Random markup is not taken for plain text")
  func markup() {
    var generator = SplitMix(seed: 20_232)
    for _ in 0..<5_000 { isSame(generator.document(fragments: 6)) }
  }

  @Test("Every text of the sample comes out the same, and many are plain")
  func sample() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "content")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    let texts = try paths.filter { $0.hasSuffix(".md") }.sorted().map { path in
      try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    #expect(texts.count > 80)
    let bodies = texts.map { text in
      text.components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n---\n")
    }
    let plain = bodies.count { isSame($0) }
    #expect(plain * 5 > texts.count * 2, "\(plain) of \(texts.count)")
  }

  @Test(
    "What narratives are mostly made of is plain",
    arguments: [
      "", "\n", "甲", "甲，乙。\n丙\n", "a b\nc\n", "甲\n\n\n乙\n", "# 甲\n乙\n## A (b)\n### 形象进度 3.5%\n",
      "- 甲\n- 乙；\n- c 3\n", "甲：\n- 乙\n# 丙\n", "甲[乙](KP2022-001.md)，[c d](../e/f_g.pdf#h)。\n",
      "完成{{ a.b:2:unit }}，{{c}}\n{{　甲.乙　}}元\n", "[{{ a }}](b.md)\n", "2022年3.5亿元\n",
      "- 12个\n- (一)\n", "甲\n\n| 节点 | 计划 |\n| --- | ---: |\n| 甲 | |\n| [乙](c.md) | {{ d }} |\n\n丙",
      "| a |\n|:-:|\n", "12:30 at 5; 3×4 m²“乙”——…\n", "# {{ a }}\n",
    ])
  func isPlain(_ text: String) {
    #expect(isSame(text), "\(text.debugDescription)")
  }

  @Test(
    "What may mean more is left to the library",
    arguments: [
      "甲 \n乙", " 甲", "甲\r\n", "甲\t乙", "甲\n===\n", "甲\n---\n", "甲\n-\n", "1. 甲", "2) 甲", "12.\n",
      "- 甲\n乙\n", "- 甲\n\n- 乙\n", "- 甲\n  乙\n", "- - 甲", "- # 甲", "- \n", "-\n", "- 1. 甲", "+ 甲",
      "#甲", "####### 甲", "# 甲 #", "#\n", "#  甲", "[甲]: b.md", "[甲]", "[](b.md)", "[甲](b.md \"c\")",
      "[甲](<b.md>)", "[甲]()", "[甲](//b)", "[甲](a:b)", "[甲](#)", "![甲](b.png)", "[甲[乙](c.md)](d.md)",
      "[甲\n乙](c.md)", "www.a.cn", "https://a.cn", "a@b.cn", "a*b*", "`a`", "a_b", "<b>", "a & b",
      "a > b", "\\# a", "~~a~~", "\"a\"", "{ a }", "{{ a", "a }}", "{{ }}", "{{ a..b }}",
      "{{ a|b }}",
      "{{{ a }}}", "{{ a }}}", "｛｛ a ｝｝", "甲\n| a |\n|-|\n", "| a |\n", "| a |\n| b |\n",
      "| a |\n|-|-|\n", "| a |\n|-|\n| b | c |\n", "| a | b |\n|-|-|\n| c |\n", "| a |\n|-|\nb\n",
      "| a |\n|-|\n| b\n", "| a |\n|-|\n|-|\n", "| a || b |\n|-|-|-|\n", "a | b\n-|-\n",
      "|a|\n|::-|\n",
      "\u{FEFF}甲", "\u{A0}甲", "\u{7F}", "甲\u{0}", "😀", "\u{85}",
    ])
  func isNotPlain(_ text: String) {
    #expect(!isSame(text), "\(text.debugDescription)")
  }

  @Test("Bytes that are no UTF-8, and noncharacters, are left to the library")
  func malformed() {
    for bytes: [UInt8] in [
      [0xE7, 0x94], [0xE7, 0x94, 0x0A], [0xE7], [0xC2], [0xC2, 0x41], [0xEF, 0xBC], [0x80],
      [0xED, 0xA0, 0x80], [0xEF, 0xB7, 0x90],
    ] {
      #expect(Markdown(plain: bytes[...], path: "a.md") == nil)
      #expect(Markdown(plain: ([0x61] + bytes)[...], path: "a.md") == nil)
    }
  }

  @Test("A text at the bounds of a narrative is left to the library")
  func bounds() {
    #expect(!isSame(String(repeating: "甲", count: 22_000)))
    #expect(!isSame(String(repeating: "a)", count: 4_001)))
    #expect(!isSame(String(repeating: "[a](b)", count: 1_001)))
    #expect(!isSame(String(repeating: "{{a}}", count: 1_001)))
  }
}

/// Reads a text both ways and expects the same of both.
///
/// - Returns: Whether it is plain.
@discardableResult
private func isSame(_ text: String) -> Bool {
  let body = Array(text.utf8)[...]
  let mentions = PlainMentions(in: body)
  guard let plain = Markdown(plain: body, path: "a.md", firstLine: 7) else {
    #expect(mentions == nil, "\(text.debugDescription)")
    return false
  }
  let full = Markdown(byLibrary: body, path: "a.md", firstLine: 7)
  let figure: (Reference) -> String = { "<\($0.name)\">" }
  let name = text.debugDescription
  #expect(full.diagnostics == [], "\(name)")
  #expect(plain.diagnostics == [], "\(name)")
  #expect(plain.links == full.links, "\(name)")
  #expect(plain.references == full.references, "\(name)")
  #expect(mentions?.links == full.links.map(\.destination), "\(name)")
  #expect(mentions?.figures.map(\.name) == full.references.map(\.name), "\(name)")
  #expect(mentions?.figures.map(\.formats) == full.references.map(\.formats), "\(name)")
  #expect(plain.headings == full.headings, "\(name)")
  #expect(plain.plainText(figure: figure) == full.plainText(figure: figure), "\(name)")
  #expect(rendered(plain, figure: figure) == rendered(full, figure: figure), "\(name)")
  return true
}
