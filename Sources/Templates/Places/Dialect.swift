/// What kind of file a template makes, by the ending of its name.
enum Dialect: Hashable, Sendable {
  case html
  case xml
  case text

  /// `feed.xml` and `feed.xml.mustache` are XML; what has no ending known here is HTML.
  init(of path: String) {
    let name =
      path.hasSuffix(TemplateSet.ending) ? path.dropLast(TemplateSet.ending.count) : path[...]
    self =
      if name.hasSuffix(".xml") || name.hasSuffix(".svg") {
        .xml
      } else if name.hasSuffix(".txt") {
        .text
      } else {
        .html
      }
  }
}
