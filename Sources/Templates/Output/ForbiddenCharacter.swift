/// The length in bytes of a character at `index` that no page may hold; 0 for any other.
///
/// Controls but tab and line ends, U+007F...U+009F and noncharacters: what WHATWG HTML, 13.2.3.5,
/// calls an error, and XML 1.0, 2.2, forbids or discourages.
func forbiddenLength(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  let rest = text[index...]
  switch text[index] {
  case 0x09, 0x0A, 0x0D: return 0
  case 0x00..<0x20, 0x7F: return 1
  case 0xC2 where rest.count > 1: return text[index + 1] < 0xA0 ? 2 : 0
  case 0xEF where rest.count > 2:
    let isLast = text[index + 1] == 0xBF && text[index + 2] >= 0xBE
    let isArabicBlock = text[index + 1] == 0xB7 && (0x90...0xAF).contains(text[index + 2])
    return isLast || isArabicBlock ? 3 : 0
  case 0xF0...0xF4 where rest.count > 3:
    let isLastOfPlane =
      text[index + 1] & 0x0F == 0x0F && text[index + 2] == 0xBF && text[index + 3] >= 0xBE
    return isLastOfPlane ? 4 : 0
  default: return 0
  }
}
