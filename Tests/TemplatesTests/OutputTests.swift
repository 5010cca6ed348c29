import TestNumbers
import Testing

@testable import Templates

@Suite("Bytes under construction")
struct OutputTests {
  @Test(
    "Texts and numbers follow one another, however long they come to be",
    arguments: [0, 1, 5, 84, 85, 86, 255, 256, 257, 1000])
  func joined(count: Int) {
    let text = Output.text { text in
      for number in 0..<count {
        text.add("项")
        text.add(number)
      }
      text.add(-7)
    }
    #expect(text == (0..<count).map { "项\($0)" }.joined() + "-7")
    #expect(Output.bytes { $0.add(text) } == Array(text.utf8))
  }

  @Test("A text longer than the block stays whole")
  func long() {
    let long = String(repeating: "完成投资", count: 100)
    #expect(Output.text(joining: "a", long, "b") == "a" + long + "b")
  }

  @Test("Whole numbers of any size have their digits, their point and their separators")
  func digits() {
    let cases: [(UInt64, Int, UInt8?, String)] = [
      (0, 0, nil, "0"), (0, 2, nil, "0.00"), (7, 1, nil, "0.7"), (1234, 0, 44, "1,234"),
      (123_456, 2, 44, "1,234.56"), (.max, 0, 44, "18,446,744,073,709,551,615"),
      (.max, 19, nil, "1.8446744073709551615"), (999, 0, 44, "999"),
    ]
    for (number, decimals, separator, expected) in cases {
      let text = Output.text { $0.add(digitsOf: number, decimals: decimals, separator: separator) }
      #expect(text == expected)
    }
    #expect(Output.text { $0.add(Int.min) } == String(Int.min))
  }

  @Test("Digits by threes are the digits one by one")
  func digitGroups() {
    var numbers = SplitMix(seed: 4)
    for _ in 0..<20_000 {
      let number = numbers.next() >> UInt64(numbers.below(64))
      let decimals = numbers.below(20)
      let separator: UInt8? = numbers.below(2) == 0 ? 0x2C : nil
      let quick = Output.text {
        $0.add(digitsOf: number, decimals: decimals, separator: separator)
      }
      let slow = Output.text {
        $0.add(digitsOf: UInt128(number), decimals: decimals, separator: separator)
      }
      #expect(quick == slow)
    }
  }

  @Test("Bytes of any length are copied whole, and nothing else is added")
  func copies() {
    let source = (0..<400).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for length in 0...300 {
      var bytes: [UInt8] = []
      Output.append(to: &bytes) { output in
        source.withUnsafeBufferPointer { source in
          output.add(UnsafeBufferPointer(rebasing: source[..<length]))
          output.makeStepRoom(for: length)
          if let start = source.baseAddress { output.add(padded: start, count: length) }
        }
        output.add(UInt8(1))
      }
      #expect(bytes == Array(source[..<length] + source[..<length]) + [1])
    }
  }

  @Test("An array keeps what it had, gains all pieces, and is lent in between")
  func array() {
    var bytes = Array("a".utf8)
    let long = String(repeating: "b", count: 40_000)
    Output.append(to: &bytes) { output in
      output.add(long)
      output.makeStepRoom(for: 5000)
      output.add("c")
      output.lend { $0.append(0x64) }
      output.add("e")
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "a" + long + "cde")
  }

  @Test("A long page is taken in parts, which are the page, and never held whole")
  func parts() {
    let text = String(repeating: "年度计划", count: 100)
    var (bytes, parts) = ([UInt8](), [[UInt8]]())
    let take: Output.Taking = {
      parts.append($0)
      $0.removeAll(keepingCapacity: true)
    }
    Output.append(to: &bytes, taking: take) { output in
      for number in 0..<5_000 {
        output.makeStepRoom(for: text.utf8.count)
        output.add(text)
        output.add(number)
      }
    }
    let whole = (0..<5_000).map { "\(text)\($0)" }.joined()
    #expect(String(decoding: parts.joined() + bytes, as: UTF8.self) == whole)
    #expect(parts.count > 2 && parts.allSatisfy { $0.count < 2 << 20 } && bytes.count < 2 << 20)
  }
}
