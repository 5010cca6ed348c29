import Diagnostics

/// Something between or about braces that the parser must see as one opaque word.
///
/// It stands in the text as U+FDD0, its number in sixteens as U+FDE0 to U+FDEF, and U+FDD1:
/// noncharacters, which no content may hold. So a figure's value never meets the parser, and what
/// turns out to be code gets its written form back.
struct Mark {
  enum Meaning {
    case reference(Reference)
    case fault(Rule, [String: String] = [:])
  }

  let meaning: Meaning
  let written: [UInt8]
  let place: SourcePoint

  /// Characters of `written`.
  let length: Int

  /// Appends what stands in the text for the mark of a number.
  static func appendPlaceholder(_ number: Int, to bytes: inout [UInt8]) {
    bytes += [0xEF, 0xB7, 0x90]
    var places = 1
    while number >> (4 * places) > 0 { places += 1 }
    for place in (0..<places).reversed() {
      bytes += [0xEF, 0xB7, 0xA0 + UInt8(truncatingIfNeeded: number >> (4 * place) & 0xF)]
    }
    bytes += [0xEF, 0xB7, 0x91]
  }

  /// The number of the mark that starts at `start`, and where it ends; `nil` where none does.
  static func read<Bytes: RandomAccessCollection>(_ bytes: Bytes, at start: Int)
    -> (number: Int, end: Int)?
  where Bytes.Element == UInt8, Bytes.Index == Int {
    var number = 0
    var next = start
    while next + 3 <= bytes.endIndex, bytes[next] == 0xEF, bytes[next + 1] == 0xB7 {
      let last = bytes[next + 2]
      next += 3
      switch last {
      case 0x90 where next == start + 3: continue
      case 0xA0...0xAF where next > start + 3 && number < 0x10000:
        number = number * 16 + Int(last - 0xA0)
      case 0x91 where next > start + 6: return (number, next)
      default: return nil
      }
    }
    return nil
  }
}
