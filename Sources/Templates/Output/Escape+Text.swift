/// A text as the content of an HTML element or of a quoted attribute that is no address.
public func escapedForMarkup(_ text: String) -> String {
  Output.text { Escape.markup.append(text, to: &$0) }
}

extension Escape {
  func append(_ text: String, to output: inout Output) {
    var text = text
    text.withUTF8 { append($0, to: &output) }
  }
}
