/// An element as a strict XML reader sees it.
struct SVGNode {
  let name: String
  let attributes: [(name: String, value: String)]
  var children: [SVGNode] = []
  /// Its own text, without that of its children.
  var text = ""

  subscript(attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  /// The element and all below it, in document order.
  var all: [SVGNode] { [self] + children.flatMap(\.all) }
}

/// Why text is not well-formed XML.
struct SVGFault: Error {
  let reason: String
  /// Scalars before the fault.
  let offset: Int
}
