extension Output {
  /// Adds what a function writes, some of its bytes replaced.
  ///
  /// Nearly every text stays as it is, so that it is only looked at where it stands.
  ///
  /// - Parameter substitute: What stands for a byte below 0x40; nil where it stays.
  @inline(__always)
  public mutating func add(
    replacing substitute: (UInt8) -> StaticString?, in write: (inout Output) -> Void
  ) {
    let start = count
    write(&self)
    if written(from: start).contains(where: { $0 < 0x40 && substitute($0) != nil }) {
      replace(from: start, by: substitute)
    }
  }

  private mutating func replace(from start: Int, by substitute: (UInt8) -> StaticString?) {
    let text = Array(written(from: start))
    removeAll(from: start)
    for byte in text {
      if byte < 0x40, let substitute = substitute(byte) { add(substitute) } else { add(byte) }
    }
  }
}
