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
    lowered.removeAll(keepingCapacity: true)
    var isASCII = true
    for byte in name.utf8 {
      isASCII = isASCII && byte < 0x80
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      lowered.append(isCapital ? byte | 0x20 : byte)
    }
    if !isASCII { lowered = Array(name.lowercased().utf8) }
    let number = lowered.withUnsafeBytes { index.add($0) }
    guard number < spellings.count else {
      spellings.append(name)
      return nil
    }
    return spellings[number] == name ? nil : spellings[number]
  }
}
