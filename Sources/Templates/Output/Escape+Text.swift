/// A text as the content of an HTML element or of a quoted attribute that is no address.
public func escapedForMarkup(_ text: String) -> String {
  var bytes: [UInt8] = []
  Escape.markup.append(text, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}
