/// Paths as messages show them.
struct ShownPaths: Sendable {
  private let prefix: String

  /// - Parameter root: The content folder as whoever runs the program names it.
  init(root: String) {
    prefix = root.isEmpty || root.hasSuffix("/") ? root : root + "/"
  }

  /// - Parameter path: Below the content folder.
  func shown(_ path: String) -> String { prefix + path }
}
