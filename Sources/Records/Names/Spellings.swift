/// How each of some names of files is spelled, without regard to case: on many disks `kp-1` and `KP-1`
/// are one file.
struct Spellings: Sendable {
  private var index = ByteIndex()

  /// The first spellings, by the numbers in `index` of the same in lower case.
  private var spellings: [String] = []
  private var lowered: [UInt8] = []

  /// Remembers a name's spelling if it is the first one.
  ///
  /// - Returns: the first one, if it is another.
  @discardableResult
  mutating func note(_ name: String) -> String? {
    lower(name)
    let number = lowered.withUnsafeBytes { index.add($0) }
    guard number < spellings.count else {
      spellings.append(name)
      return nil
    }
    return spellings[number] == name ? nil : spellings[number]
  }

  private mutating func lower(_ name: String) {
    lowered.removeAll(keepingCapacity: true)
    lowered.append(contentsOf: name.utf8)
    let all = lowered.withUnsafeMutableBufferPointer { bytes in
      var all: UInt8 = 0
      for place in bytes.indices {
        let byte = bytes[place]
        all |= byte
        bytes[place] = byte | (byte &- UInt8(ascii: "A") < 26 ? 0x20 : 0)
      }
      return all
    }
    if all >= 0x80 { lowered = Array(name.lowercased().utf8) }
  }
}
