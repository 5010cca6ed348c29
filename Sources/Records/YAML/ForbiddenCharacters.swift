import Diagnostics

/// Characters that no YAML may hold, or that would count as line ends for some programs only:
/// control characters but tabs and line ends, byte order marks inside, U+2028 and U+2029. The
/// first of each line is reported, of a hundred lines at most.
///
/// - Parameter bytes: Valid UTF-8.
func forbiddenCharacters(in bytes: [UInt8], path: String, firstLine: Int) -> [Diagnostic] {
  guard mayHoldForbidden(bytes) else { return [] }
  var found: [Diagnostic] = []
  var (line, lineStart) = (firstLine, 0)
  for (offset, byte) in bytes.enumerated() {
    if byte == UInt8(ascii: "\n") {
      (line, lineStart) = (line + 1, offset + 1)
      continue
    }
    guard found.last?.place.line != line, found.count < 100 else { continue }
    guard byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF,
      let code = forbidden(bytes[offset...])
    else { continue }
    let column = bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 } + 1
    let place = SourcePoint(path: path, line: line, column: column)
    found.append(Diagnostic(.controlCharacter, at: place, ["code": code]))
  }
  return found
}

/// Whether a byte is there that may begin a forbidden character; full-width commas and the like are
/// told from those.
private func mayHoldForbidden(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    var last: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x0A: break
      case ..<0x20, 0x7F, 0xC2, 0xE2: return true
      default: if last == 0xEF, byte != 0xBC, byte != 0xBD { return true }
      }
      last = byte
    }
    return false
  }
}

/// The code point at the bytes' start, like U+0007, if it is forbidden.
private func forbidden(_ bytes: ArraySlice<UInt8>) -> String? {
  let next = bytes.dropFirst()
  switch bytes.first {
  case UInt8(ascii: "\t"): return nil
  case UInt8(ascii: "\r"): return next.first == UInt8(ascii: "\n") ? nil : "U+000D"
  case 0xC2: return next.first.map { $0 < 0xA0 } == true ? codePoint(next.first) : nil
  case 0xE2 where next.starts(with: [0x80, 0xA8]): return "U+2028"
  case 0xE2 where next.starts(with: [0x80, 0xA9]): return "U+2029"
  case 0xEF where next.starts(with: [0xBB, 0xBF]): return "U+FEFF"
  case 0xEF where next.starts(with: [0xBF, 0xBE]): return "U+FFFE"
  case 0xEF where next.starts(with: [0xBF, 0xBF]): return "U+FFFF"
  case .some(let byte) where byte < 0x20 || byte == 0x7F: return codePoint(byte)
  default: return nil
  }
}

private func codePoint(_ byte: UInt8?) -> String {
  let digits = String(byte ?? 0, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: 4 - digits.count) + digits
}
