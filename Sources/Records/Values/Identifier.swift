import Diagnostics

/// Reads an id, which names a file: a letter or digit, then letters, digits and hyphens.
///
/// Letters are those of ASCII; full-width ones are folded, upper case stays upper case.
///
/// - Throws: ``ValueFault`` where another character stands in it, it is longer than 64, or it is
///   `index`, `page-2` or the name of a Windows device, which no file may have.
func identifier(parsing text: String) throws(ValueFault) -> String {
  let id = folded(text)
  for (offset, byte) in id.unicodeScalars.enumerated() {
    switch byte {
    case "a"..."z", "A"..."Z", "0"..."9": continue
    case "-" where offset > 0: continue
    default: throw ValueFault(.idUnreadable, at: offset, of: text)
    }
  }
  guard !id.isEmpty else { throw ValueFault(.idUnreadable, at: 0, of: text) }
  guard id.utf8.count <= 64 else {
    throw ValueFault(.idTooLong, at: 64, of: text, length: id.utf8.count - 64)
  }
  guard !isReservedFileName(id) else { throw ValueFault(.idReserved, all: text) }
  return id
}

/// `index` or `page-2`, which the list of projects takes, or a name that Windows keeps for a device
/// (Microsoft, "Naming Files, Paths, and Namespaces").
private func isReservedFileName(_ id: String) -> Bool {
  let name = id.lowercased()
  if ["index", "con", "prn", "aux", "nul"].contains(name) { return true }
  if name.hasPrefix("page-"), name.utf8.dropFirst(5).allSatisfy(isDigit) { return true }
  return name.utf8.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt"))
    && name.last?.isNumber == true
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
