/// Characters from a quote on to the one that closes it, or to the end.
///
/// A single quote that is doubled, and any character behind a backslash in double quotes, closes
/// nothing (YAML 1.2, 7.3).
func quotedLength(_ text: some Collection<Unicode.Scalar>) -> Int {
  guard let quote = text.first else { return 0 }
  var length = 1
  var rest = text.dropFirst()
  while let scalar = rest.popFirst() {
    length += 1
    let isEscape = quote == "'" ? scalar == quote && rest.first == quote : scalar == "\\"
    if isEscape, rest.popFirst() != nil {
      length += 1
    } else if scalar == quote {
      return length
    }
  }
  return length
}
