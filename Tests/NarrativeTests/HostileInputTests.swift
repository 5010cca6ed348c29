import Diagnostics
import Testing

@testable import Narrative

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Inputs that keep a Markdown parser busy far beyond their size, as its published tests and
/// advisories have them, at the largest size that a narrative may have.
@Suite("Hostile narratives", .serialized)
struct HostileInputTests {
  @Test(
    "Each is refused or read in time", .timeLimit(.minutes(1)), arguments: hostileInputs.indices)
  func inTime(_ index: Int) {
    let text = hostileInputs[index]
    let start = processorSeconds()
    let parsed = markdown(text)
    _ = rendered(parsed)
    _ = parsed.plainText { $0.name }
    // Without bounds the parser alone takes 9 to 27 s for several of these, built for speed.
    #expect(processorSeconds() - start < 4, "\(text.prefix(40))")
  }

  @Test(
    "A bound that is passed is reported where it is",
    arguments: [
      (String(repeating: "a", count: 262_145), "narrative-too-large", 1, 1),
      ("x\n" + String(repeating: "[", count: 1_001), "narrative-too-dense", 2, 1_001),
      ("甲" + String(repeating: "<", count: 1_001), "narrative-too-dense", 1, 1_002),
      (String(repeating: "{{", count: 1_001), "narrative-too-dense", 1, 2_003),
      (String(repeating: "|", count: 201), "narrative-table-too-large", 1, 201),
      (
        "a\r\n" + String(repeating: "|", count: 200) + String(repeating: "\na", count: 500),
        "narrative-table-too-large", 498, 1
      ),
      ("\n" + String(repeating: ">", count: 101) + "a", "narrative-too-deep", 2, 102),
      (
        String(repeating: "*a **b ", count: 60) + String(repeating: "b** a*", count: 60),
        "narrative-too-deep", 1, 1
      ),
      (String(repeating: "a\n|-|\n", count: 10_000), "narrative-too-dense", 4_096, 1),
      (String(repeating: "www.", count: 51), "narrative-too-dense", 1, 204),
      (
        "[a]: " + String(repeating: "b", count: 40_000) + "\n\n"
          + String(repeating: "[a]", count: 500),
        "narrative-too-dense", 3, 1
      ),
    ])
  func reported(_ text: String, _ rule: String, _ line: Int, _ column: Int) {
    let parsed = markdown(text)
    #expect(parsed.diagnostics.map(\.rule.rawValue) == [rule])
    #expect(
      parsed.diagnostics.map(\.place) == [SourcePoint(path: "a.md", line: line, column: column)])
    #expect(rendered(parsed) == "")
  }

  @Test("What a person writes is within the bounds")
  func ordinary() {
    let table = "| a | b |\n|---|---|\n" + String(repeating: "| [项目](a.md) | 1 |\n", count: 1_000)
    let code = "```\n" + String(repeating: " ", count: 90) + "x\n```\n"
    let list = (0..<8).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    #expect(markdown(table + "\n" + code + "\n" + list).diagnostics == [])
    #expect(markdown(String(repeating: "甲", count: 87_000)).diagnostics == [])
  }

  @Test("Text that is not UTF-8, and characters that no page may hold, are reported in their place")
  func characters() {
    let noncharacter = String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self)
    let latin = Markdown(
      [0x61, 0x0A, 0xE7, 0x94, 0xB2, 0xE9, 0x20][...], path: "a.md", firstLine: 5)
    #expect(latin.diagnostics.map { [$0.place.line, $0.place.column] } == [[6, 2]])
    #expect(latin.diagnostics.map(\.rule) == [.encodingUnknown])
    #expect(
      faults("甲\u{0}\n\u{7F}a\u{85}\n\(noncharacter)\(noncharacter)") == [
        "1:2 narrative-character", "2:1 narrative-character", "3:1 narrative-character",
      ])
    #expect(
      faults("甲&#7; &#xFDD0; &#10; &#x41; &#9") == [
        "1:2 narrative-character", "1:7 narrative-character",
      ])
    for surrogate: [UInt8] in [
      [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE7, 0x94],
    ] {
      #expect(Markdown(surrogate[...], path: "a").diagnostics.map(\.rule) == [.encodingUnknown])
    }
    #expect(html("\u{FEFF}a") == "<p>a</p>\n")
  }
}

/// What this thread has used, however busy the machine is.
private func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
