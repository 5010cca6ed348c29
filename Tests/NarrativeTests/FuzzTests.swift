import Diagnostics
import TestNumbers
import Testing

@testable import Narrative

@Suite("Whatever a narrative holds")
struct FuzzTests {
  @Test("Random markup gives well-formed HTML without a scheme, a control or a noncharacter")
  func markup() {
    var generator = SplitMix(seed: 2022)
    for _ in 0..<1_500 {
      let text = generator.document(fragments: 40)
      let parsed = markdown(text)
      let html = rendered(parsed, figure: { _ in "<5.4>\"" })
      #expect(htmlFault(html) == nil, "\(text.debugDescription) → \(html)")
      #expect(
        !html.contains("=\"javascript:") && !html.contains("=\"ftp:"), "\(text.debugDescription)")
      #expect(html.unicodeScalars.allSatisfy { !$0.isRefused }, "\(text.debugDescription)")
      checkPlaces(of: parsed, in: text)
    }
  }

  @Test("Random bytes are read or refused")
  func bytes() {
    var generator = SplitMix(seed: 12)
    for _ in 0..<1_000 {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let parsed = Markdown(bytes[...], path: "a.md")
      let isText = String(validating: bytes, as: UTF8.self) != nil
      #expect(isText || parsed.diagnostics.contains { $0.rule.severity == .error })
      #expect(htmlFault(rendered(parsed)) == nil)
    }
  }

  /// Every place is one of the text's, and what stands there begins as it should.
  private func checkPlaces(of parsed: Markdown, in text: String) {
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    let places =
      parsed.diagnostics.map(\.place) + parsed.links.map(\.place)
      + parsed.references.map(\.place) + parsed.headings.map(\.place)
    for place in places {
      let isInside =
        lines.indices.contains(place.line - 1)
        && (1...lines[place.line - 1].count + 1).contains(place.column)
      #expect(isInside, "\(place) of \(text.debugDescription)")
    }
    for link in parsed.links {
      guard case .local(let path, _) = link.destination, path.count < 6, path != "i.md" else {
        continue
      }
      let written = lines[link.place.line - 1][(link.place.column - 1)...]
      #expect(written.starts(with: path.unicodeScalars), "\(link) of \(text.debugDescription)")
    }
    for reference in parsed.references {
      let line = lines[reference.place.line - 1]
      let written = line[(reference.place.column - 1)...].prefix(reference.length)
      #expect(written.starts(with: "{{".unicodeScalars) && written.suffix(2) == ["}", "}"])
    }
  }
}
