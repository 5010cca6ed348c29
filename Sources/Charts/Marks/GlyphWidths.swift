/// Sum of the advance widths of a line, in thousandths of an em, with the eighth of an em that
/// a page may ask browsers to put between Chinese and Latin (CSS Text 4, `text-autospace`).
func glyphWidths(_ text: some StringProtocol) -> Int {
  let quick = text.utf8.withContiguousStorageIfAvailable { quickWidths($0) } ?? nil
  return quick ?? text.unicodeScalars.reduce(0) { $0 + glyphWidth($1) } + boundaries(in: text) * 125
}

/// The sum where all is ASCII, Chinese or full-width punctuation; nil where anything else is among it.
private func quickWidths(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var sum = 0
  var index = 0
  var before = Script.other
  while index < bytes.count {
    let byte = bytes[index]
    let script: Script
    switch byte {
    case 0x20..<0x7F:
      sum &+= asciiWidths[Int(byte) - 0x20]
      script = isAlphanumeric(byte) ? .latin : .other
      index &+= 1
    case 0xE4...0xE9:  // U+4000 to U+9FFF, nearly all of Chinese
      sum &+= 1000
      script = .chinese
      index &+= 3
    case 0xEF where bytes[index + 1] == 0xBC, 0xE3 where bytes[index + 1] == 0x80:
      // U+FF00 to U+FF3F and U+3000 to U+303F: punctuation as wide as a character
      sum &+= 1000
      script = .other
      index &+= 3
    default: return nil
    }
    if script != before, script != .other, before != .other { sum &+= 125 }
    before = script
  }
  return sum
}

private enum Script {
  case chinese, latin, other

  /// Punctuation, full-width forms among it, is neither.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x7F: self = isAlphanumeric(UInt8(scalar.value)) ? .latin : .other
    case 0xC0..<0x2000: self = .latin
    case 0x2E80..<0x3000, 0x3040..<0xFE00, 0x20000...: self = .chinese
    default: self = .other
    }
  }
}

/// Where Chinese and Latin meet in a line, either way round; Latin beyond ASCII included.
private func boundaries(in text: some StringProtocol) -> Int {
  var count = 0
  var before = Script.other
  for scalar in text.unicodeScalars where glyphWidth(scalar) > 0 {
    let script = Script(scalar)
    if script != before, script != .other, before != .other { count += 1 }
    before = script
  }
  return count
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
  default: false
  }
}

/// Advance width in thousandths of an em. Chinese and full-width characters take one em;
/// for Latin it is about the widest among the sans-serif system fonts for Chinese.
func glyphWidth(_ scalar: Unicode.Scalar) -> Int {
  let value = Int(scalar.value)
  if value < 0x7F { return value < 0x20 ? 280 : asciiWidths[value - 0x20] }
  switch value {
  case 0x7F..<0xA0, 0x0300...0x036F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
    0xFE00...0xFE0F, 0xE0100...0xE01EF:
    return 0
  case 0xC0..<0x0300: return 800
  case 0x2212: return 700
  case 0x2E3A: return 2000
  case 0x2E3B: return 3000
  case 0x1F000...0x1FAFF: return 1300
  default: return 1000
  }
}

/// U+0020 to U+007E.
private let asciiWidths: [Int] = [
  280, 320, 480, 640, 600, 930, 720, 280, 380, 380, 500, 640, 300, 390, 300, 420,  // space to /
  600, 600, 600, 600, 600, 600, 600, 600, 600, 600, 310, 310, 640, 640, 640, 500,  // 0 to ?
  970, 690, 680, 680, 740, 630, 600, 740, 770, 320, 560, 690, 580, 910, 780, 800,  // @ to O
  660, 800, 680, 640, 640, 760, 670, 970, 650, 640, 640, 380, 420, 380, 620, 580,  // P to _
  600, 590, 640, 540, 640, 590, 370, 600, 630, 300, 320, 590, 310, 940, 630, 630,  // ` to o
  640, 640, 420, 510, 410, 630, 560, 840, 550, 560, 510, 380, 310, 380, 640,  // p to ~
]
