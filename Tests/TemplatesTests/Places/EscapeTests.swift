import TestNumbers
import Testing

@testable import Templates

@Suite("Escaping")
struct EscapeTests {
  @Test(
    "Five characters become references between elements and in quoted attributes",
    arguments: [
      "{{text}}", #"<a title="{{text}}">"#, "<a title='{{text}}'>", "<title>{{text}}</title>",
    ])
  func references(template: String) {
    let expected = template.split(separator: "{{text}}", omittingEmptySubsequences: false)
      .joined(separator: "a&amp;b&lt;c&gt;d&quot;e&#39;f")
    #expect(page(template, Sample(text: #"a&b<c>d"e'f"#)) == expected)
  }

  @Test("A quote is escaped though a combining mark, a joiner or a variation selector follows it")
  func combining() {
    for mark in ["\u{301}", "\u{20E3}", "\u{200D}", "\u{FE0F}"] {
      let made = page(#"<a title="{{text}}">"#, Sample(text: "x\"\(mark) onclick=y"))
      #expect(made.map { Array($0.utf8) } == Array("<a title=\"x&quot;\(mark) onclick=y\">".utf8))
    }
  }

  @Test(
    "Characters that HTML forbids become U+FFFD, their neighbours stay",
    arguments: [
      0, 0x01, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0x7F, 0x80, 0x9F, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF,
      0x1_FFFE, 0x10_FFFF,
    ] as [UInt32])
  func forbidden(scalar: UInt32) throws {
    let character = String(try #require(Unicode.Scalar(scalar)))
    #expect(page("{{text}}", Sample(text: "a\(character)b")) == "a\u{FFFD}b")
    #expect(page("{{text}}", Sample(text: character)) == "\u{FFFD}")
    #expect(page("{{text}}", Sample(text: character), file: "robots.txt") == "\u{FFFD}")
  }

  @Test("All other characters pass, those next to the forbidden ones too")
  func allowed() {
    let text = "\t\n\r ~\u{A0}·é，！￥\u{FDCF}\u{FDF0}\u{FFFD}𠀀\u{1FFFD}\u{10FFFD}👩‍👩‍👧/`=#%"
    #expect(page("{{text}}", Sample(text: text)) == text)
  }

  /// All of the first plane, and the end of each other.
  private var blocks: [UInt32] {
    Array(stride(from: 0, to: 0x1_0000, by: 0x1000))
      + stride(from: 0x1_F000, to: 0x11_0000, by: 0x1_0000)
  }

  @Test("Every scalar but the escaped and the forbidden passes between elements")
  func everyScalar() throws {
    for start in blocks {
      let scalars = (start..<start + 0x1000).compactMap(Unicode.Scalar.init).filter { scalar in
        !"&<>\"'".unicodeScalars.contains(scalar)
      }
      var (text, expected) = ("", "")
      for scalar in scalars {
        text.unicodeScalars.append(scalar)
        expected.unicodeScalars.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
      }
      let output = Output.text { output in
        output.add(text)
        Escape.markup.settle(&output, from: 0)
      }
      try #require(output == expected)
    }
  }

  @Test("Sixteen bytes at a time find what byte by byte is found, wherever it stands")
  func anyText() {
    let rare = [0x7F, 0x85, 0xFDD0, 0xFFFE, 0x1_FFFE].compactMap { Unicode.Scalar($0 as UInt32) }
    let characters =
      Array("a7 é项，（％\u{FDCF}\u{FFFD}\u{A0}·\t\n<>&'\"𠮷:/") + rare.map { Character($0) }
    var numbers = SplitMix(seed: 9)
    for _ in 0..<20_000 {
      let usual = numbers.below(4) == 0 ? characters.count : 8
      let text = String((0..<numbers.below(40)).map { _ in characters[numbers.below(usual)] })
      for escape in [Escape.markup, .address, .plain] {
        let settled = Output.text { output in
          output.add("<")
          let start = output.count
          output.add(text)
          escape.settle(&output, from: start)
        }
        let appended = Output.text { output in
          output.add("<")
          escape.append(text, to: &output)
        }
        #expect(settled == appended)
      }
    }
  }

  /// WHATWG HTML, 13.2.3.5, and for U+0000 13.2.5.1.
  private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    let isBlank = [0x09, 0x0A, 0x0D].contains(scalar.value)
    let isControl = scalar.value < 0x20 && !isBlank || (0x7F...0x9F).contains(scalar.value)
    return isControl || (0xFDD0...0xFDEF).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
  }

  @Test("XML takes the same escaping, a text file none")
  func dialects() {
    #expect(page("<a b='{{text}}'/>", Sample(text: "<'"), file: "feed.xml") == "<a b='&lt;&#39;'/>")
    #expect(page("<a {{text}}", Sample(text: "<&>"), file: "robots.txt") == "<a <&>")
  }

  @Test("A word is escaped as text is")
  func words() {
    let words = ["unit.wan": "<万元>", "home": "javascript:x"]
    #expect(page("{{word.unit.wan}}", words: words) == "&lt;万元&gt;")
    #expect(page("<a href='{{word.home}}'>", words: words) == "<a href='./javascript:x'>")
  }
}
