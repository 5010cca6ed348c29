/// Appends SVG to a byte buffer, in the form asked for. Shapes are attributes, colours are ink.
///
/// It fills a small block on the stack and hands it on when full, since appending to an array
/// byte by byte costs several times as much as drawing.
struct Pen: ~Copyable {
  let form: SVGForm
  /// The font size that text has unless it says otherwise; set by ``open(_:frame:size:caption:)``.
  var textSize = 0.0
  private let block: UnsafeMutableBufferPointer<UInt8>
  /// How much of the block is written.
  private var used = 0
  private var output: [UInt8] = []

  /// More would not be on the stack.
  private static let capacity = 1024

  private init(form: SVGForm, block: UnsafeMutableBufferPointer<UInt8>) {
    self.form = form
    self.block = block
  }

  /// Lends the buffer to a pen while `body` draws, without copying it.
  static func draw(into output: inout [UInt8], form: SVGForm, _ body: (inout Pen) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { block in
      var pen = Pen(form: form, block: block)
      swap(&pen.output, &output)
      body(&pen)
      pen.flush()
      swap(&pen.output, &output)
    }
  }

  private mutating func flush() {
    output.append(contentsOf: block[..<used])
    used = 0
  }

  /// Hands the block on where it has not room for this much, which must not be more than it.
  private mutating func makeRoom(_ count: Int) {
    if Pen.capacity - used < count { flush() }
  }

  mutating func write(_ markup: StaticString) {
    markup.withUTF8Buffer { write($0) }
  }

  mutating func write(_ ink: Ink) { write(ink.attributes(form)) }

  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= Pen.capacity else {
      flush()
      return output.append(contentsOf: bytes)
    }
    makeRoom(bytes.count)
    guard let from = bytes.baseAddress, let to = block.baseAddress else { return }
    UnsafeMutableRawPointer(to + used).copyMemory(from: from, byteCount: bytes.count)
    used += bytes.count
  }

  mutating func byte(_ byte: UInt8) {
    makeRoom(1)
    block[used] = byte
    used += 1
  }

  /// Up to eight bytes at once, the first in the lowest place.
  mutating func write(packed: UInt64, count: Int) {
    makeRoom(8)
    guard let to = block.baseAddress else { return }
    UnsafeMutableRawPointer(to + used).storeBytes(of: packed.littleEndian, as: UInt64.self)
    used += count
  }
}
