extension Output {
  /// A whole number in decimal digits.
  public mutating func add(_ number: Int) {
    if number < 0 { add(UInt8(ascii: "-")) }
    add(digitsOf: UInt64(number.magnitude))
  }

  /// - Parameters:
  ///   - decimals: How many of the digits stand behind a point, 19 at most.
  ///   - separator: Put between groups of three digits before the point.
  public mutating func add(digitsOf number: UInt64, decimals: Int = 0, separator: UInt8? = nil) {
    // 20 digits with 6 separators, the point, a zero before it, and the rest of a word.
    makeRoom(for: 32)
    if decimals == 0 { return addGroups(of: number, separator) }
    if decimals == 1 {
      addGroups(of: number / 10, separator)
      return put(0x302E | UInt32(truncatingIfNeeded: number % 10) << 8, 2)
    }
    let unit = (0..<decimals).reduce(UInt64(1)) { power, _ in power * 10 }
    addGroups(of: number / unit, separator)
    put(UInt32(UInt8(ascii: ".")), 1)
    var rest = number % unit
    for place in stride(from: decimals - 1, through: 0, by: -1) {
      block[count + place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += decimals
  }

  /// Digits before the point, three at a time; only where there is room.
  private mutating func addGroups(of number: UInt64, _ separator: UInt8?) {
    if number < 1000 {
      let zeros = number >= 100 ? 0 : number >= 10 ? 1 : 2
      return put(threeDigits(of: number) &>> UInt32(8 &* zeros), 3 &- zeros)
    }
    addGroups(of: number / 1000, separator)
    if let separator { put(UInt32(separator), 1) }
    put(threeDigits(of: number % 1000), 3)
  }

  /// - Parameter digits: The first in the lowest byte.
  @inline(__always)
  private mutating func put(_ digits: UInt32, _ length: Int) {
    UnsafeMutableRawPointer(block + count).storeBytes(of: digits.littleEndian, as: UInt32.self)
    count &+= length
  }

  /// The same of a number that may be too large for 64 bits, digit by digit.
  public mutating func add(digitsOf number: UInt128, decimals: Int = 0, separator: UInt8? = nil) {
    // From the last digit to the first: 39 digits, 12 separators, the point and a zero before it.
    let most = 64
    makeRoom(for: most)
    var rest = number
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

/// A number below 1000 with its zeros, the first digit in the lowest byte.
@inline(__always)
private func threeDigits(of number: UInt64) -> UInt32 {
  let number = UInt32(truncatingIfNeeded: number)
  let (tens, ones) = (number / 10, number % 10)
  return 0x30_3030 | (tens / 10) | (tens % 10) << 8 | ones << 16
}
