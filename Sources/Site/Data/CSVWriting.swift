/// A row of a table (RFC 4180).
func writeCSV(_ cells: [String], into output: inout [UInt8]) {
  for (place, cell) in cells.enumerated() {
    if place > 0 { output.append(UInt8(ascii: ",")) }
    writeCSV(cell, into: &output)
  }
  output += [0x0D, 0x0A]
}

/// A cell as a spreadsheet reads it, and never as a formula.
///
/// A text that begins like a formula is given an apostrophe in front, as the Open Worldwide
/// Application Security Project advises against CSV injection.
func writeCSV(_ cell: String, into output: inout [UInt8]) {
  let isRisky = cell.utf8.first.map(startsFormula) ?? false
  let isQuoted = cell.utf8.contains(where: needsQuotes)
  if isQuoted { output.append(UInt8(ascii: "\"")) }
  if isRisky { output.append(UInt8(ascii: "'")) }
  if isQuoted {
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    output.append(UInt8(ascii: "\""))
  } else {
    output += cell.utf8
  }
}

private func startsFormula(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
  default: false
  }
}

private func needsQuotes(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: true
  default: false
  }
}
