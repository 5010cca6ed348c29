import Diagnostics

/// A heading as it is written.
struct Title {
  /// Its number among the nodes.
  let node: Int

  /// From 1 to 6.
  let level: Int
  let place: SourcePoint
}

extension Tree {
  /// The headings with their places in the outline; made when they are asked for, as most who read
  /// a text do not.
  var headings: [Heading] {
    if titles.isEmpty { return [] }
    var outline = Outline(of: titles.count)
    return titles.map { title in
      let text = plainText(of: title.node + 1..<nodes[title.node].end) { _ in "" }
      return Heading(
        level: outline.depth(of: title.level), text: text, slug: outline.slug(of: text),
        place: title.place)
    }
  }
}
