/// The UTF-8 scalar that starts at an index, and its bytes; `nil` where none is well formed
/// (Unicode Standard, table 3-7).
func decodeScalar<Bytes: RandomAccessCollection>(_ bytes: Bytes, at start: Int)
  -> (scalar: Unicode.Scalar, width: Int)?
where Bytes.Element == UInt8, Bytes.Index == Int {
  guard start < bytes.endIndex else { return nil }
  let lead = bytes[start]
  let (width, bits, least): (Int, UInt8, UInt32) =
    switch lead {
    case 0x00...0x7F: (1, 0x7F, 0)
    case 0xC2...0xDF: (2, 0x1F, 0x80)
    case 0xE0...0xEF: (3, 0x0F, 0x800)
    case 0xF0...0xF4: (4, 0x07, 0x10000)
    default: (0, 0, 0)
    }
  guard width > 0, start + width <= bytes.endIndex else { return nil }
  var value = UInt32(lead & bits)
  for offset in start + 1..<start + width {
    guard bytes[offset] & 0xC0 == 0x80 else { return nil }
    value = value << 6 | UInt32(bytes[offset] & 0x3F)
  }
  guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
  return (scalar, width)
}

extension Unicode.Scalar {
  /// Control characters but tab and line ends, and noncharacters: neither XML 1.0 nor HTML may
  /// hold them.
  var isRefused: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// Such as `U+0007`.
  var notation: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Of a script whose words no blank divides, or its full-width punctuation: a line break
  /// between two of these is not a blank.
  var isUnspaced: Bool {
    switch value {
    case 0x2E80...0x312F, 0x3190...0x4DBF, 0x4E00...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// Full-width or typographic punctuation, at which a bare address in Chinese text ends.
  var endsAddress: Bool {
    switch value {
    case 0x2018...0x201D, 0x2026, 0x3000...0x303F, 0xFF01...0xFF0F, 0xFF1A...0xFF20,
      0xFF3B...0xFF40, 0xFF5B...0xFF65:
      true
    default: false
    }
  }
}
