import Testing

@testable import Fingerprints

@Suite("What a program leaves for its next run")
struct RecordBytesTests {
  private let numbers = [0, 1, 127, 128, 300, 16_383, 16_384, 1 << 40, .max, -1, .min]

  private var all: RecordBytes {
    var bytes = RecordBytes()
    for number in numbers { bytes.append(number) }
    bytes.append(UInt64.max)
    bytes.append(Int64(-5))
    bytes.append(true)
    bytes.append("进度")
    bytes.append(["", "a", "b:c"])
    bytes.append(Fingerprint(high: 1, low: 2))
    bytes.append(FileStamp(size: 1, inode: 2, modified: -3, changed: 4))
    bytes.append(part: [7, 8])
    return bytes
  }

  @Test("All that is written is read, from wherever it stands")
  func readsAll() {
    let bytes = [9, 9, 9] + all.bytes
    bytes.withUnsafeBytes { bytes in
      var reader = RecordReader(bytes, from: 3)
      #expect(numbers.map { _ in reader.number() } == numbers)
      #expect(reader.word() == .max)
      #expect(reader.word() == UInt64(bitPattern: -5))
      #expect(reader.flag() == true)
      #expect(reader.text() == "进度")
      #expect(reader.texts() == ["", "a", "b:c"])
      #expect(reader.print() == Fingerprint(high: 1, low: 2))
      #expect(reader.stamp() == FileStamp(size: 1, inode: 2, modified: -3, changed: 4))
      #expect(!reader.isAtEnd)
      var rest = reader
      #expect(rest.rest().elementsEqual([2, 7, 8]))
      #expect(reader.part().map { $0.elementsEqual([7, 8]) } == true)
      #expect(reader.isAtEnd)
      #expect(reader.number() == nil && reader.word() == nil && reader.flag() == nil)
    }
  }

  @Test("A length beyond the end is no length", arguments: [3, -1, Int.max])
  func knowsItsEnd(count: Int) {
    var bytes = RecordBytes()
    bytes.append(count)
    bytes.append(bytes: [1, 2])
    bytes.bytes.withUnsafeBytes { bytes in
      var reader = RecordReader(bytes)
      #expect(reader.text() == nil)
    }
  }

  @Test("A seal is broken by any changed bit and by any cut")
  func seals() {
    var all = all
    let unsealed = all.bytes
    all.seal()
    func opened(_ bytes: [UInt8]) -> [UInt8]? {
      bytes.withUnsafeBytes { bytes in
        var reader = RecordReader(sealed: bytes)
        return (reader?.rest()).map(Array.init)
      }
    }
    let sealed = all.bytes
    #expect(opened(sealed) == unsealed)
    for count in 0..<sealed.count { #expect(opened(Array(sealed[..<count])) == nil) }
    for bit in 0..<sealed.count * 8 {
      var broken = sealed
      broken[bit / 8] ^= 1 << (bit % 8)
      #expect(opened(broken) == nil)
    }
  }
}
