extension Pen {
  /// A coordinate to two decimals, half away from zero, without trailing zeros, exponent or `-0`.
  /// What lies beyond ±99,999.99, which no drawing reaches, is written as that.
  mutating func number(_ value: Double) { coordinate(value) }

  /// ` name="value"`, where the name comes with its leading space, `=` and quote.
  @inline(__always)
  mutating func attribute(_ opening: StaticString, _ value: Double) {
    write(opening)
    quoted(value)
  }

  @inline(__always)
  mutating func attribute(_ opening: StaticString, _ coordinate: Coordinate) {
    write(opening)
    number(coordinate)
    byte(0x22)
  }

  private mutating func quoted(_ value: Double) {
    let text = text(of: value)
    guard text != 0, hasRoom(for: 16) else {
      farCoordinate(value)
      return byte(0x22)
    }
    put(text)
    put(character: 0x22)
  }

  /// The same as ``number(_:)``, without a call.
  @inline(__always)
  mutating func coordinate(_ value: Double) {
    let text = text(of: value)
    guard text != 0, hasRoom(for: 8) else { return farCoordinate(value) }
    put(text)
  }

  @inline(__always)
  mutating func number(_ coordinate: Coordinate) {
    guard coordinate.text != 0, hasRoom(for: 8) else { return farCoordinate(coordinate.value) }
    put(coordinate.text)
  }

  /// One that will be written more than once.
  @inline(__always)
  func at(_ value: Double) -> Coordinate { Coordinate(value, text: text(of: value)) }

  /// The same, and those so far before and behind it.
  @inline(__always)
  func around(_ value: Double, _ distance: Double) -> Extent {
    (at(value - distance), at(value), at(value + distance))
  }

  /// One that is negative, or of four or five digits before the point.
  @inline(never)
  private mutating func farCoordinate(_ value: Double) {
    let scaled = min(max(value, -99_999.99), 99_999.99) * 100
    let hundredths = Int32(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
    if hundredths < 0 { byte(0x2D) }
    let (thousands, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100_000)
    guard thousands > 0 else {
      makeRoom(for: 8)
      return put(text(ofHundredths: rest))
    }
    if thousands >= 10 { byte(digit: thousands / 10) }
    byte(digit: thousands)
    for unit: UInt32 in [10_000, 1000, 100] { byte(digit: rest / unit) }
    guard rest % 100 > 0 else { return }
    byte(0x2E)
    byte(digit: rest / 10)
    if rest % 10 > 0 { byte(digit: rest) }
  }

  /// The last digit of a number.
  private mutating func byte(digit number: UInt32) { byte(UInt8(0x30 + number % 10)) }
}
