import TestSupport
import TestNumbers
import Testing

@testable import Records

@Suite("Search for bytes that are not plain text")
struct ByteSearchTests {
  @Test("It ends where a look at each byte ends, whatever stands before and after")
  func sameAsEach() {
    var random = SplitMix(seed: 11)
    let telling: [UInt8] = [0x00, 0x21, 0x22, 0x23, 0x2B, 0x2C, 0x2D, 0x7E, 0x7F, 0x80, 0xAC, 0xC1]
    for _ in 0..<30_000 {
      let bytes = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : telling.randomElement(using: &random) ?? 0xC2
      }
      let bound = Bool.random(using: &random) ? UInt8.comma : .quote
      let start = Int.random(in: 0...bytes.count, using: &random)
      let first = bytes[start...].firstIndex { $0 <= bound || $0 == 0x7F || $0 == 0xC2 }
      let found = bytes.withUnsafeBytes { firstByte(in: $0, from: start, upTo: bound) }
      #expect(found == first ?? bytes.count)
    }
  }
}
