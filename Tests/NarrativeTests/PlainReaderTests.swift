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

  @Test("Bytes that are no UTF-8 do no harm, though the text has been found to have none")
  func malformed() {
    let bytes: [UInt8] = [
      0xE7, 0x94, 0xB2, 0xC2, 0xEF, 0xBC, 0xBD, 0xED, 0xF0, 0x80, 0xE4, 0x0A, 0x20, 0x23, 0x7B,
      0x7B,
      0x7D, 0x7D, 0x61, 0x3A, 0x5B, 0x5D, 0x28, 0x29, 0x7C, 0x2D,
    ]
    var generator = SplitMix(seed: 20_233)
    for _ in 0..<20_000 {
      let body = (0..<Int.random(in: 0...24, using: &generator)).compactMap { _ in
        bytes.randomElement(using: &generator)
      }
      guard let text = PlainText(body[...]) else { continue }
      #expect(rendered(text) { String(decoding: $0.name, as: UTF8.self) }.utf8.count >= 0)
    }
  }

  @Test("Noncharacters are left to the library")
  func noncharacters() {
    for code: UInt32 in [0xFDD0, 0xFFFE, 0xFFFF] {
      let character = Unicode.Scalar(code).map { String(Character($0)) } ?? ""
      #expect(!isSame("甲" + character))
      #expect(!isSame("{{ " + character + " }}"))
    }
  }

  @Test("A text at the bounds of a narrative is left to the library")
  func bounds() {
    #expect(!isSame(String(repeating: "甲", count: 22_000)))
    #expect(!isSame(String(repeating: "a)", count: 4_001)))
    #expect(!isSame(String(repeating: "[a](b)", count: 1_001)))
    #expect(!isSame(String(repeating: "{{a}}", count: 1_001)))
    #expect(isSame(String(repeating: "# a\n", count: 100)))
    #expect(!isSame(String(repeating: "# a\n", count: 101)))
  }
}

/// Reads a text both ways and expects the same of both.
///
/// - Returns: Whether it is plain.
@discardableResult
private func isSame(_ text: String) -> Bool {
  let body = Array(text.utf8)[...]
  guard let plain = PlainText(body) else { return false }
  let full = Markdown(body, path: "a.md", firstLine: 7)
  let name = text.debugDescription
  #expect(full.diagnostics == [], "\(name)")
  var (figures, links): ([[String]], [Destination]) = ([], [])
  plain.forEachMention {
    var parts = [String(decoding: $0.name, as: UTF8.self)]
    $0.forEachFormat { parts.append(String(decoding: $0, as: UTF8.self)) }
    figures.append(parts)
  } link: {
    links.append($0)
  }
  #expect(links == full.links.map(\.destination), "\(name)")
  #expect(figures == full.references.map { [$0.name] + $0.formats }, "\(name)")
  let quick = rendered(plain) { "<\(String(decoding: $0.name, as: UTF8.self))>" }
  #expect(quick == rendered(full) { "<\($0.name)>" }, "\(name)")
  return true
}
