import Testing

@testable import Fingerprints

struct FingerprintTests {
  @Test("The fingerprint of some bytes is the one that XXH3 publishes, on every machine.")
  func isXXH3() {
    // xxhsum -H2 prints 99aa06d3014798d86001c324468d497f for nothing.
    let none = Fingerprint(of: [])
    #expect(none == Fingerprint(high: 0x99aa_06d3_0147_98d8, low: 0x6001_c324_468d_497f))
  }

  @Test("Bytes that differ in one bit have another fingerprint.")
  func tellsOneBit() {
    let bytes = [UInt8](repeating: 7, count: 300)
    let all = (0..<2400).map { bit in
      var changed = bytes
      changed[bit / 8] ^= 1 << (bit % 8)
      return Fingerprint(of: changed)
    }
    #expect(Set(all + [Fingerprint(of: bytes)]).count == 2401)
  }

  @Test("Where one part ends and the next begins is part of the whole's fingerprint.")
  func knowsWherePartsEnd() {
    func print(of parts: [String]) -> Fingerprint {
      Fingerprint { for part in parts { $0.add(part) } }
    }
    #expect(print(of: ["ab", "c"]) != print(of: ["a", "bc"]))
    #expect(print(of: ["", "abc"]) != print(of: ["abc", ""]))
  }

  @Test("An absent part is not a part that says nothing.")
  func tellsAbsence() {
    let absent = Fingerprint { $0.add(nil as Fingerprint?) }
    #expect(absent != Fingerprint { $0.add(Fingerprint(high: 0, low: 0) as Fingerprint?) })
    #expect(absent != Fingerprint { _ in })
  }
}
