/// A row of a table (RFC 4180).
func writeCSV(_ cells: [String], into output: inout [UInt8]) {
  for (place, cell) in cells.enumerated() {
    if place > 0 { output.append(UInt8(ascii: ",")) }
    writeCSV(cell, into: &output)
  }
  endCSVRow(in: &output)
}

func endCSVRow(in output: inout [UInt8]) {
  output.append(0x0D)
  output.append(0x0A)
}

/// A cell as a spreadsheet reads it, and never as a formula.
///
/// A text that begins like a formula is given an apostrophe in front, as the Open Worldwide
/// Application Security Project advises against CSV injection.
func writeCSV(_ cell: String, into output: inout [UInt8]) {
  var cell = cell
  cell.withUTF8 { writeCSV($0, into: &output) }
}

/// The same of a cell's UTF-8.
func writeCSV(_ cell: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
  let isRisky = cell.first.map(startsFormula) ?? false
  guard cell.contains(where: needsQuotes) else {
    if isRisky { output.append(UInt8(ascii: "'")) }
    return output.append(contentsOf: cell)
  }
  output.append(UInt8(ascii: "\""))
  if isRisky { output.append(UInt8(ascii: "'")) }
  for byte in cell {
    if byte == UInt8(ascii: "\"") { output.append(byte) }
    output.append(byte)
  }
  output.append(UInt8(ascii: "\""))
}

func startsFormula(_ byte: UInt8) -> Bool {
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
