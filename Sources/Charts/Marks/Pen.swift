/// Appends SVG to a byte buffer, in the form asked for. Shapes are attributes, colours are ink.
///
/// It fills a block of memory and hands it on when full, since appending to an array byte by byte
/// costs several times as much as drawing. Markup known to the compiler is copied without a call.
struct Pen: ~Copyable {
  let form: SVGForm
  /// The font size that text has unless it says otherwise; set by ``open(_:frame:size:caption:)``.
  var textSize = 0.0
  // Never freed, and no pen counts a reference to what all pens of all threads share.
  private let digits = Unmanaged.passUnretained(DigitTable.shared)
  private let inks: Unmanaged<InkTable>
  private let block: UnsafeMutableRawPointer
  private let end: UnsafeMutableRawPointer
  /// Of the next byte.
  private var place: UnsafeMutableRawPointer
  private var output: [UInt8] = []
  /// Whether the block is all that there is to write to, and whether it was too small.
  private let isConfined: Bool
  private var isTooLong = false

  /// What fits the stack, enough for the marks of a table's row.
  static let small = 1024
  /// Enough for most drawings of a page.
  static let large = 16_384

  /// How many bytes have been written, where ``draw(into:form:capacity:_:)`` was given an empty buffer.
  var position: Int { output.count + (place - block) }

  private init(
    form: SVGForm, block: UnsafeMutableRawBufferPointer, at start: UnsafeMutableRawPointer,
    isConfined: Bool = false
  ) {
    self.form = form
    self.isConfined = isConfined
    inks = .passUnretained(form == .inline ? .inline : .standalone)
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

  /// Draws into memory of the caller's, in which nothing but the drawing is written, and some bytes
  /// behind it.
  ///
  /// - Returns: How many bytes the drawing is long; `nil` where it does not fit.
  @inline(__always)
  static func draw(
    within memory: UnsafeMutableRawBufferPointer, form: SVGForm, _ body: (inout Pen) -> Void
  ) -> Int? {
    guard let start = memory.baseAddress, memory.count >= small else { return nil }
    var pen = Pen(form: form, block: memory, at: start, isConfined: true)
    body(&pen)
    return pen.isTooLong ? nil : pen.place - start
  }

  @inline(never)
  private mutating func flush() {
    if isConfined {
      isTooLong = true
      place = block
      return
    }
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

  /// As ``DigitTable`` has it.
  @inline(__always)
  func text(of coordinate: Double) -> UInt64 {
    digits._withUnsafeGuaranteedRef { $0.text(of: coordinate) }
  }

  /// - Parameter hundredths: Below 100,000.
  func text(ofHundredths hundredths: UInt32) -> UInt64 {
    digits._withUnsafeGuaranteedRef { $0.text(ofHundredths: hundredths) }
  }

  /// - Parameter text: As ``DigitTable`` has it; only where there is room for eight bytes.
  @inline(__always)
  mutating func put(_ text: UInt64) {
    place.storeBytes(of: text.littleEndian, as: UInt64.self)
    place += Int(truncatingIfNeeded: text &>> 56)
  }

  /// Only where there is room.
  @inline(__always)
  mutating func put(character: UInt8) {
    place.storeBytes(of: character, as: UInt8.self)
    place += 1
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

  @inline(__always)
  mutating func write(_ ink: Ink) {
    let (word, count) = inks._withUnsafeGuaranteedRef { $0[ink] }
    room(for: InkTable.Word.scalarCount).storeBytes(of: word, as: InkTable.Word.self)
    place += count
  }

  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    guard bytes.count <= Pen.small else { return writeLong(bytes) }
    copy(start, bytes.count)
  }

  @inline(never)
  private mutating func writeLong(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let start = bytes.baseAddress, hasRoom(for: bytes.count) { return copy(start, bytes.count) }
    flush()
    if !isConfined { output.append(contentsOf: bytes) }
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
