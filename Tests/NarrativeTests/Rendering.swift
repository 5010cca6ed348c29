import Diagnostics
import Narrative
import Templates

func markdown(_ text: String, firstLine: Int = 1) -> Markdown {
  Markdown(Array(text.utf8)[...], path: "a.md", firstLine: firstLine)
}

/// The HTML of a text; a local link leads to `PATH#FRAGMENT`, a figure is `‹name›`.
func html(
  _ text: String, headingLevel: Int = 2, figure: (Reference) -> String = { "‹\($0.name)›" }
) -> String {
  rendered(markdown(text), headingLevel: headingLevel, figure: figure)
}

/// The same of a plain text.
func rendered(_ text: PlainText, headingLevel: Int = 2, figure: (PlainFigure) -> String) -> String {
  var html: [UInt8] = []
  Output.append(to: &html) { output in
    text.render(
      into: &output, headingLevel: headingLevel, idPrefix: "n-", href: address,
      figure: { $1.add(figure($0)) })
  }
  return String(decoding: html, as: UTF8.self)
}

func rendered(
  _ markdown: Markdown, headingLevel: Int = 2, figure: (Reference) -> String = { "‹\($0.name)›" }
) -> String {
  var html: [UInt8] = []
  markdown.render(
    into: &html, headingLevel: headingLevel, idPrefix: "n-", href: address, figure: figure)
  return String(decoding: html, as: UTF8.self)
}

func address(of destination: Destination) -> String {
  guard case .local(let path, let fragment) = destination else { return "" }
  return path + (fragment.map { "#" + $0 } ?? "")
}

/// Such as `3:7 link-scheme`, in order.
func faults(_ text: String, firstLine: Int = 1) -> [String] {
  markdown(text, firstLine: firstLine).diagnostics.sorted().map { fault in
    "\(fault.place.line):\(fault.place.column) \(fault.rule.rawValue)"
  }
}
