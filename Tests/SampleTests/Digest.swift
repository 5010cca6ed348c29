import Sample

/// FNV-1a of all files, in 64 bits.
func digest(of records: SampleRecords) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for file in records.files {
    for byte in Array(file.path.utf8) + [0] + file.bytes {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }
  return hash
}
