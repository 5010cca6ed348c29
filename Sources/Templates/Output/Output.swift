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

  /// Takes what came before the block where it is much; nil where it is to stay together.
  private var taking: Taking?

  private init(_ block: UnsafeMutableBufferPointer<UInt8>, base: UnsafeMutablePointer<UInt8>) {
    self.block = base
    room = block.count
  }

  deinit { if isOwner { block.deallocate() } }

  /// What a text is begun in: on the stack, and enough for nearly all.
  private static let textRoom = 256

  /// What a page is made in; few are longer.
  private static let pageRoom = 64 << 10

  /// What may be added between two steps of a page without asking for more room.
  @usableFromInline static let stepRoom = 4 << 10

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

  /// Makes an array of what is written, which is not much.
  public static func bytes(_ write: (inout Output) -> Void) -> [UInt8] {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: textRoom * 4) { block in
      guard let base = block.baseAddress else { return [] }
      var output = Output(block, base: base)
      write(&output)
      return Array(output.written(from: 0))
    }
  }

  /// Takes away what was made so far, and leaves the array empty.
  public typealias Taking = (inout [UInt8]) -> Void

  /// What a page may hold before it is taken: much enough that each part is worth a write, and little
  /// enough that it is still in a processor's own memory when it is written.
  private static let mostHeld = 1 << 20

  /// Appends to an array: an empty one is replaced by that in which the bytes are made.
  ///
  /// - Parameter taking: Called between pieces wherever the array holds much; nil to have all in it.
  public static func append(
    to bytes: inout [UInt8], taking: Taking? = nil, _ write: (inout Output) -> Void
  ) {
    var longer = bytes
    bytes = []
    let page = [UInt8](unsafeUninitializedCapacity: pageRoom) { block, count in
      guard let base = block.baseAddress else { return }
      var output = Output(block, base: base)
      output.taking = taking
      swap(&output.earlier, &longer)
      write(&output)
      if output.earlier.isEmpty, !output.isOwner {
        count = output.count
      } else {
        output.flush()
      }
      swap(&output.earlier, &longer)
    }
    bytes = longer.isEmpty ? page : longer
  }

  /// Makes the block empty.
  private mutating func flush() {
    if count == 0 { return }
    earlier.append(contentsOf: written(from: 0))
    count = 0
  }

  /// Makes sure of room for a step's own bytes and for what is added after them; never inside a text,
  /// which is escaped where it stands.
  @inline(__always)
  mutating func makeStepRoom(for count: Int) {
    if room &- self.count < count &+ Output.stepRoom { renew(for: count + Output.stepRoom) }
  }

  @inline(never)
  private mutating func renew(for count: Int) {
    flush()
    if let taking, earlier.count > Output.mostHeld { taking(&earlier) }
    if room < count { grow(by: count) }
  }

  /// How many bytes have been added, those that stood in an array lent included.
  public var length: Int { earlier.count + count }

  /// Adds what is written into an array.
  public mutating func lend(_ write: (inout [UInt8]) -> Void) {
    if !earlier.isEmpty {
      flush()
      return write(&earlier)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Output.stepRoom)
    write(&bytes)
    bytes.withUnsafeBufferPointer { add($0) }
  }

  /// Lends the free part of the block to what writes into memory.
  ///
  /// - Parameter write: Says how many bytes it wrote; nil where they do not fit.
  /// - Returns: Whether they did.
  @inlinable
  public mutating func lendRoom(_ write: (UnsafeMutableRawBufferPointer) -> Int?) -> Bool {
    guard
      let length = write(UnsafeMutableRawBufferPointer(start: block + count, count: room - count))
    else { return false }
    count += length
    return true
  }

  /// The bytes in the block from a place on; good until the next change.
  func written(from start: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: block + start, count: count - start)
  }

  /// How many bytes behind those to add ``add(padded:count:)`` may read, and behind those added write.
  static let padding = 32

  /// Adds bytes behind which others may be read: in whole words, without looking how many they are.
  /// Only where there is room for them and the padding.
  @inline(__always)
  mutating func add(padded start: UnsafePointer<UInt8>, count length: Int) {
    let (from, to) = (UnsafeRawPointer(start), UnsafeMutableRawPointer(block + count))
    count &+= length
    if length > 128 { return to.copyMemory(from: from, byteCount: length) }
    var copied = 0
    while copied < length {
      let word = (from + copied).loadUnaligned(as: SIMD32<UInt8>.self)
      (to + copied).storeBytes(of: word, as: SIMD32<UInt8>.self)
      copied &+= Output.padding
    }
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
    copyBytes(from, to: block + count, bytes.count)
    count &+= bytes.count
  }

  @inlinable
  public mutating func add(_ byte: UInt8) {
    makeRoom(for: 1)
    block[count] = byte
    count &+= 1
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
    if room &- self.count < count { grow(by: count) }
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
  public static func text(joining first: String, _ second: String, _ third: String) -> String {
    text { text in
      text.add(first)
      text.add(second)
      text.add(third)
    }
  }
}
