/// Sum of the advance widths of a line, in thousandths of an em.
func glyphWidths(_ text: String) -> Int {
  var text = text
  let quick = text.withUTF8 { bytes -> Int? in
    var sum = 0
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x20..<0x7F:
        sum += asciiWidths[Int(bytes[index]) - 0x20]
        index += 1
      case 0xE4...0xE9:  // U+4000 to U+9FFF, nearly all of Chinese
        sum += 1000
        index += 3
      default: return nil
      }
    }
    return sum
  }
  return quick ?? text.unicodeScalars.reduce(0) { $0 + glyphWidth($1) }
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
