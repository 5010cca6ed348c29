import Testing

@testable import Records

@Suite("Text of cells")
struct CellTextTests {
  @Test(
    "Blanks of every width are cut from both ends, and none inside",
    arguments: [
      (" a b ", "a b"), ("　项目　", "项目"), ("\u{A0}a\u{A0}", "a"), ("\t a\n", "a"),
      ("\u{FEFF}a\u{200B}", "a"), ("　\u{A0} ", ""), ("", ""), ("a　b", "a　b"),
      ("\u{2003}项\u{2028}", "项"), ("é", "é"), ("〇", "〇"),
    ])
  func blanks(text: String, kept: String) {
    #expect(trimmedBytes(of: text) == kept)
  }

  @Test("Bytes and texts are trimmed alike, whatever stands at their ends")
  func sameAsText() {
    for scalar in (0...0x30FF).compactMap(Unicode.Scalar.init) {
      let text = "\(scalar)x\(scalar)"
      #expect(trimmedBytes(of: text) == text.trimmed())
    }
  }

  @Test("A message shows the beginning of a long text only")
  func long() {
    #expect(shortened(String(repeating: "长", count: 61)) == String(repeating: "长", count: 60) + "…")
    #expect(shortened(String(repeating: "长", count: 60)) == String(repeating: "长", count: 60))
  }

  private func trimmedBytes(of text: String) -> String {
    let bytes = Array(text.utf8)
    return decoded(bytes, bytes.withUnsafeBufferPointer { trimmed($0.indices, of: $0) })
  }
}
