import Testing

@testable import Records

@Suite("Encodings of tables")
struct DecodedTextTests {
  private let table = "单位编号,单位名称\nT01,东江镇\n"

  @Test("UTF-8 is read as it is, and a byte order mark is no text")
  func utf8() throws {
    let bytes = Array(table.utf8)
    #expect(try DecodedText(decoding: bytes) == DecodedText(bytes: bytes, encoding: .utf8))
    #expect(
      try DecodedText(decoding: [0xEF, 0xBB, 0xBF] + bytes)
        == DecodedText(bytes: bytes, encoding: .utf8WithMark))
  }

  @Test("What spreadsheets on Chinese systems save is read as GB18030")
  func gb18030() throws {
    // 镇街 in GBK; 㐀 needs the four bytes that GB18030 adds.
    let bytes = Array("a,".utf8) + [0xD5, 0xF2, 0xBD, 0xD6, 0x81, 0x39, 0xEE, 0x39]
    let text = try DecodedText(decoding: bytes)
    #expect(text.encoding == .gb18030)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "a,镇街㐀")
  }

  @Test("A text in neither is refused at the first character that cannot be read")
  func neither() throws {
    #expect(fault(Array("a\n项目".utf8) + [0xFF] + Array("b".utf8)) == [2, 3])
    #expect(fault([0xD5, 0xF2, 0x0A, 0x61, 0xD5, 0xF2, 0xBD, 0xD6, 0xFF]) == [2, 4])
    #expect(fault([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xB0]) == [2, 1])
  }

  @Test("UTF-8 with one bad byte is not taken for GB18030, in which it would be nonsense")
  func nearlyUTF8() {
    let bytes = Array(table.utf8)
    #expect(fault(bytes + [0xE9, 0xA1]) == [3, 1])
    #expect(fault(bytes + [0xB0] + bytes) == [3, 1])
  }

  @Test("Well-formed UTF-8 is exactly what the standard library takes for it")
  func validity() {
    var random = FixedNumbers(seed: 7)
    for _ in 0..<20_000 {
      let bytes = (0..<6).map { _ in
        [0x41, 0x80, 0xBF, 0xC2, 0xE0, 0xED, 0xF0, 0xF4, 0x9F, 0xA0, 0xE4, 0xC1, 0xF5]
          .randomElement(using: &random) ?? UInt8(0)
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((firstInvalidUTF8(in: bytes) == nil) == isValid)
    }
  }

  private func fault(_ bytes: [UInt8]) -> [Int]? {
    do {
      _ = try DecodedText(decoding: bytes)
      return nil
    } catch {
      return [error.line, error.column]
    }
  }
}
