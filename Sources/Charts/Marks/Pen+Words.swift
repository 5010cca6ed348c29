extension Pen {
  /// A piece of a text, as it is to be read.
  public mutating func add(_ text: String) { escaped(text) }

  /// A number to one decimal: 54 is `5.4`.
  ///
  /// - Parameter tenths: From 0 to below 10,000.
  public mutating func add(tenths: Int) {
    number(Double(tenths / 10))
    write(".")
    byte(UInt8(truncatingIfNeeded: 0x30 + tenths % 10))
  }
}
