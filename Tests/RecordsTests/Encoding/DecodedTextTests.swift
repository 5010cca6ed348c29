import TestNumbers
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
    var random = SplitMix(seed: 7)
    for _ in 0..<20_000 {
      let bytes = (0..<6).map { _ in
        [0x41, 0x80, 0xBF, 0xC2, 0xE0, 0xED, 0xF0, 0xF4, 0x9F, 0xA0, 0xE4, 0xC1, 0xF5]
          .randomElement(using: &random) ?? UInt8(0)
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((firstInvalidUTF8(in: bytes) == nil) == isValid)
    }
  }

  @Test("So it is within long texts, wherever blocks of them begin and end")
  func validityOfLongTexts() {
    var random = SplitMix(seed: 13)
    let parts: [[UInt8]] = [
      Array("项目".utf8), Array("a1".utf8), Array("，".utf8), Array("é".utf8), Array("😀".utf8),
      Array("\u{800}".utf8), Array("\u{D7FF}".utf8), Array("\u{E000}".utf8), Array("\u{80}".utf8),
    ]
    let strange: [UInt8] = [
      0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
      0xEE, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<20_000 {
      let common = parts.prefix(Int.random(in: 1...parts.count, using: &random))
      var bytes = (0..<Int.random(in: 0...60, using: &random)).flatMap { _ in
        common.randomElement(using: &random) ?? []
      }
      for _ in 0..<Int.random(in: 0...2, using: &random) where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &random)] =
          strange.randomElement(using: &random) ?? 0
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      let fault = firstInvalidUTF8(in: bytes)
      #expect((fault == nil) == isValid)
      if let fault {
        #expect(String(validating: bytes[..<fault], as: UTF8.self) != nil)
        let longer = (1...4).map { bytes[fault...].prefix($0) }
        #expect(longer.allSatisfy { String(validating: $0, as: UTF8.self) == nil })
      }
    }
  }

  @Test("Every three bytes are judged alike by themselves and in the middle of a long text")
  func everyCharacter() {
    let around = Array(String(repeating: "项目", count: 12).utf8)
    for first in UInt8(0xDF)...0xF1 {
      for second in UInt8(0x7F)...0xC1 {
        for third in [UInt8(0x7F), 0x80, 0x9F, 0xA0, 0xBF, 0xC0] {
          let bytes = around + [first, second, third] + around
          let isValid = String(validating: [first, second, third], as: UTF8.self) != nil
          #expect((firstInvalidUTF8(in: bytes) == nil) == isValid)
        }
      }
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
