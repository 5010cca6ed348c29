/// What keeps a fragment from being well-formed HTML as this room writes it; `nil` if nothing.
///
/// Every tag is one of the known, closed in its turn, with known attributes in double quotes;
/// no link is in a link, no block in a paragraph or heading.
func htmlFault(_ html: String) -> String? {
  var open: [String] = []
  for match in html.matches(of: #/<(/?)([^<>]*)>?/#.matchingSemantics(.unicodeScalar)) {
    let tag = String(match.2)
    guard match.0.unicodeScalars.last == ">" else { return "open tag \(tag)" }
    if !match.1.isEmpty {
      guard open.popLast() == tag else { return "</\(tag)> closes another" }
      continue
    }
    guard
      let shape = tag.wholeMatch(
        of: #/([a-z0-9]+)((?: [a-z]+="[^"]*")*)/#.matchingSemantics(.unicodeScalar))
    else {
      return "tag \(tag)"
    }
    let name = String(shape.1)
    guard let parents = contexts[name] else { return "element \(name)" }
    if parents != "flow",
      open.last.map({ !parents.split(separator: " ").map(String.init).contains($0) }) ?? true
    {
      return "<\(name)> in \(open)"
    }
    if parents == "flow", open.contains(where: phrasing.contains) { return "<\(name)> in \(open)" }
    if name == "a", open.contains("a") { return "link in link" }
    for attribute in shape.2.matches(of: #/ ([a-z]+)="([^"]*)"/#.matchingSemantics(.unicodeScalar))
    where !attributes.contains(String(attribute.1)) {
      return "attribute \(attribute.1)"
    }
    if !["img", "br", "hr"].contains(name) { open.append(name) }
  }
  return open.isEmpty ? nil : "\(open) stay open"
}

private let attributes: Set = [
  "href", "rel", "title", "src", "alt", "class", "id", "start", "scope",
]

private let phrasing: Set = [
  "p", "h2", "h3", "h4", "h5", "h6", "em", "strong", "del", "code", "a", "th", "td",
]

private let inline = "p h2 h3 h4 h5 h6 em strong del a li th td"

/// By element, the elements that it may stand in.
private let contexts: [String: String] = [
  "p": "flow", "h2": "flow", "h3": "flow", "h4": "flow", "h5": "flow", "h6": "flow", "ul": "flow",
  "ol": "flow", "pre": "flow", "blockquote": "flow", "table": "flow", "hr": "flow", "li": "ul ol",
  "thead": "table", "tbody": "table", "tr": "thead tbody", "th": "tr", "td": "tr",
  "code": inline + " pre", "em": inline, "strong": inline, "del": inline, "a": inline,
  "img": inline,
  "br": inline,
]
