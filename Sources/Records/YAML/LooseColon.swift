/// Where a colon stands that parts no key from its value: a full-width one, or one without a
/// blank behind it; nil where the text has none, or has a colon that does.
func looseColon(in line: some Collection<Unicode.Scalar>) -> Int? {
  guard !hasKey(line) else { return nil }
  var rest = line.dropFirst(0)
  var offset = 0
  while let scalar = rest.popFirst() {
    if scalar == "：" || (scalar == ":" && rest.first != "/") { return offset }
    offset += 1
  }
  return nil
}

/// Whether a line has a colon that a blank or the line's end follows.
func hasKey(_ line: some Collection<Unicode.Scalar>) -> Bool {
  var rest = line.dropFirst(0)
  while let scalar = rest.popFirst() {
    if scalar == ":", rest.first.map(isBlank) ?? true { return true }
  }
  return false
}
