/// Where a drawing will live.
public enum SVGForm: Hashable, Sendable {
  /// Inside an HTML page: no namespace, no styles; the page's style sheet colours the classes.
  case inline
  /// A file of its own for documents and vector editors: namespace, fonts and light colours as
  /// presentation attributes, on white.
  case standalone
}
