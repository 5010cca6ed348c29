/// Bytes under construction: a page, or a text that lands in one.
///
/// Pieces are copied one behind the other into a block of memory; an array or a string is made of
/// them once. Adding to a `String` takes some 300 instructions a piece and adding to an array 85,
/// whatever is added, and a page is made of a thousand pieces.
public struct Output: ~Copyable {
  @usableFromInline var block: UnsafeMutablePointer<UInt8>
  @usableFromInline var room: Int

  /// How many bytes stand in the block.
  @usableFromInline var count = 0

  /// Whether the block is this value's own, to be given back.
  private var isOwner = false

  /// What came before the block; an array lent by who wants the bytes in it.
  private var earlier: [UInt8] = []

  private init(_ block: UnsafeMutableBufferPointer<UInt8>, base: UnsafeMutablePointer<UInt8>) {
    self.block = base
    room = block.count
  }

  deinit { if isOwner { block.deallocate() } }

  /// What a text is begun in: on the stack, and enough for nearly all.
  private static let textRoom = 256

  /// What a page is begun in: it stays in a processor's nearest memory.
  private static let pageRoom = 16 << 10

  /// Makes a string of what is written, which is texts and ASCII and so is not checked again.
  public static func text(_ write: (inout Output) -> Void) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: textRoom) { block in
      guard let base = block.baseAddress else { return "" }
      var output = Output(block, base: base)
      write(&output)
      let written = output.written(from: 0)
      assert((try? UTF8Span(validating: written.span)) != nil)
      return unsafe String(copying: UTF8Span(unchecked: written.span))
    }
  }

  /// Appends to an array, which is lent while `write` runs and not copied.
  public static func append(to bytes: inout [UInt8], _ write: (inout Output) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: pageRoom) { block in
      guard let base = block.baseAddress else { return }
      var output = Output(block, base: base)
      swap(&output.earlier, &bytes)
      write(&output)
      output.flush()
      swap(&output.earlier, &bytes)
    }
  }

  /// Makes the block empty.
  mutating func flush() {
    if count == 0 { return }
    earlier.append(contentsOf: written(from: 0))
    count = 0
  }

  /// Empties the block where it is filled so far that a page's next pieces might not fit; never
  /// inside a text, which is escaped where it stands.
  mutating func flushIfFull() {
    if count > Output.pageRoom / 2 { flush() }
  }

  /// Lends all bytes so far as an array to what writes into one.
  mutating func lend(_ write: (inout [UInt8]) -> Void) {
    flush()
    write(&earlier)
  }

  /// How many bytes there are so far, what came before the block among them.
  public var size: Int { earlier.count + count }

  /// The bytes in the block from a place on; good until the next change.
  func written(from start: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: block + start, count: count - start)
  }

  /// Takes back what was added to the block since.
  mutating func removeAll(from start: Int) {
    count = start
  }

  /// Adds any bytes; as text they are UTF-8.
  @inlinable
  public mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let from = bytes.baseAddress else { return }
    makeRoom(for: bytes.count)
    UnsafeMutableRawPointer(block + count).copyMemory(from: from, byteCount: bytes.count)
    count += bytes.count
  }

  @inlinable
  public mutating func add(_ byte: UInt8) {
    makeRoom(for: 1)
    block[count] = byte
    count += 1
  }

  @inlinable
  public mutating func add(_ text: StaticString) {
    text.withUTF8Buffer { add($0) }
  }

  public mutating func add(_ text: String) {
    // A string that does not lie in one piece comes from elsewhere than Swift.
    guard text.utf8.withContiguousStorageIfAvailable({ add($0) }) == nil else { return }
    for byte in text.utf8 { add(byte) }
  }

  @inlinable
  mutating func makeRoom(for count: Int) {
    if room - self.count < count { grow(by: count) }
  }

  @usableFromInline
  mutating func grow(by count: Int) {
    let larger = max(room * 2, self.count + count)
    let block = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    block.update(from: self.block, count: self.count)
    if isOwner { self.block.deallocate() }
    self.block = block
    room = larger
    isOwner = true
  }
}

extension Output {
  /// A whole number in decimal digits.
  @inlinable
  public mutating func add(_ number: Int) {
    if number < 0 { add(UInt8(ascii: "-")) }
    add(digitsOf: number.magnitude)
  }

  /// - Parameters:
  ///   - decimals: How many of the digits stand behind a point, 19 at most.
  ///   - separator: Put between groups of three digits before the point.
  @inlinable
  public mutating func add(
    digitsOf magnitude: some FixedWidthInteger & UnsignedInteger, decimals: Int = 0,
    separator: UInt8? = nil
  ) {
    // From the last digit to the first: 39 digits, 12 separators, the point and a zero before it.
    let most = 64
    makeRoom(for: most)
    var rest = magnitude
    var place = 0
    var start = count + most
    while rest > 0 || place <= decimals {
      if place == decimals, place > 0 {
        start -= 1
        block[start] = UInt8(ascii: ".")
      }
      if let separator, place > decimals, (place - decimals) % 3 == 0 {
        start -= 1
        block[start] = separator
      }
      let quotient = rest / 10
      start -= 1
      block[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest - quotient * 10)
      rest = quotient
      place += 1
    }
    let length = count + most - start
    (block + count).update(from: block + start, count: length)
    count += length
  }
}

extension Output {
  public static func text(joining first: String, _ second: String, _ third: String) -> String {
    text { text in
      text.add(first)
      text.add(second)
      text.add(third)
    }
  }
}
