/// A text under construction, in a block on the stack.
///
/// Adding to a `String` takes some 300 instructions a time, and an allocation wherever it grows; a
/// tenth of a page's time went there. This copies bytes and makes the string once.
struct TextBlock: ~Copyable {
  private let block: UnsafeMutableBufferPointer<UInt8>
  private var used = 0

  /// What came before, where the block was full.
  private var earlier = ""

  private init(_ block: UnsafeMutableBufferPointer<UInt8>) {
    self.block = block
  }

  static func text(_ write: (inout TextBlock) -> Void) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { bytes in
      var block = TextBlock(bytes)
      write(&block)
      return block.earlier.isEmpty ? block.written : block.earlier + block.written
    }
  }

  static func text(joining first: String, _ second: String, _ third: String) -> String {
    text { text in
      text.add(first)
      text.add(second)
      text.add(third)
    }
  }

  mutating func add(_ text: String) {
    var text = text
    let isAdded = text.withUTF8 { add($0) }
    if !isAdded {
      earlier += written + text
      used = 0
    }
  }

  /// In decimal digits.
  mutating func add(_ number: Int) {
    guard (0...9).contains(number), used < block.count else { return add(String(number)) }
    block[used] = UInt8(ascii: "0") + UInt8(number)
    used += 1
  }

  /// - Returns: false where there is no room.
  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= block.count - used else { return false }
    guard let from = bytes.baseAddress, let to = block.baseAddress else { return true }
    UnsafeMutableRawPointer(to + used).copyMemory(from: from, byteCount: bytes.count)
    used += bytes.count
    return true
  }

  private var written: String {
    String(decoding: UnsafeBufferPointer(rebasing: block[..<used]), as: UTF8.self)
  }
}
