/// Appends SVG to a byte buffer, in the form asked for. Shapes are attributes, colours are ink.
///
/// It fills a block of memory and hands it on when full, since appending to an array byte by byte
/// costs several times as much as drawing. Markup known to the compiler is copied without a call.
struct Pen: ~Copyable {
  let form: SVGForm
  /// The font size that text has unless it says otherwise; set by ``open(_:frame:size:caption:)``.
  var textSize = 0.0
  let digits = DigitTable.shared
  private let block: UnsafeMutableRawPointer
  private let end: UnsafeMutableRawPointer
  /// Of the next byte.
  private var place: UnsafeMutableRawPointer
  private var output: [UInt8] = []

  /// What fits the stack, enough for the marks of a table's row.
  static let small = 1024
  /// Enough for most drawings of a page.
  static let large = 16_384

  /// How many bytes have been written, where ``draw(into:form:capacity:_:)`` was given an empty buffer.
  var position: Int { output.count + (place - block) }

  private init(
    form: SVGForm, block: UnsafeMutableRawBufferPointer, at start: UnsafeMutableRawPointer
  ) {
    self.form = form
    self.block = start
    place = start
    end = start + block.count
  }

  /// Lends the buffer to a pen while `body` draws, without copying it.
  ///
  /// - Parameter capacity: Of the block: ``small`` or ``large``.
  @inline(__always)
  static func draw(
    into output: inout [UInt8], form: SVGForm, capacity: Int = large, _ body: (inout Pen) -> Void
  ) {
    withUnsafeTemporaryAllocation(byteCount: capacity, alignment: 16) { block in
      guard let start = block.baseAddress else { return }
      var pen = Pen(form: form, block: block, at: start)
      swap(&pen.output, &output)
      body(&pen)
      pen.flush()
      swap(&pen.output, &output)
    }
  }

  @inline(never)
  private mutating func flush() {
    output.append(contentsOf: UnsafeRawBufferPointer(start: block, count: place - block))
    place = block
  }

  @inline(__always)
  func hasRoom(for count: Int) -> Bool { end - place >= count }

  /// - Parameter count: Not more than ``small``.
  @inline(__always)
  mutating func makeRoom(for count: Int) {
    if !hasRoom(for: count) { flush() }
  }

  /// Memory for at least this many bytes, which must not be more than ``small``; ``advance(by:)``
  /// says how many of them were written.
  @inline(__always)
  mutating func room(for count: Int) -> UnsafeMutableRawPointer {
    makeRoom(for: count)
    return place
  }

  @inline(__always)
  mutating func advance(by count: Int) { place += count }

  /// - Parameter text: As ``DigitTable`` has it; only where there is room for eight bytes.
  @inline(__always)
  mutating func put(_ text: UInt64) {
    place.storeBytes(of: text.littleEndian, as: UInt64.self)
    place += Int(truncatingIfNeeded: text &>> 56)
  }

  /// The same behind a character.
  @inline(__always)
  mutating func put(_ character: UInt8, _ text: UInt64) {
    place.storeBytes(of: (text &<< 8 | UInt64(character)).littleEndian, as: UInt64.self)
    place += Int(truncatingIfNeeded: text &>> 56) &+ 1
  }

  @inline(__always)
  mutating func write(_ markup: StaticString) {
    copy(markup.utf8Start, markup.utf8CodeUnitCount)
  }

  mutating func write(_ ink: Ink) { write(ink.attributes(form)) }

  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    guard bytes.count <= Pen.small else {
      flush()
      return output.append(contentsOf: bytes)
    }
    copy(start, bytes.count)
  }

  @inline(__always)
  mutating func byte(_ byte: UInt8) {
    room(for: 1).storeBytes(of: byte, as: UInt8.self)
    place += 1
  }

  /// - Parameter count: Not more than ``small``.
  @inline(__always)
  private mutating func copy(_ start: UnsafePointer<UInt8>, _ count: Int) {
    room(for: count).copyMemory(from: start, byteCount: count)
    place += count
  }
}
