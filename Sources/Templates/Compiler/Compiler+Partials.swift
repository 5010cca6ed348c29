import Diagnostics

extension Compiler {
  /// `{{> name}}`: the other file as if it stood here.
  mutating func include(_ tag: Tag, _ indentation: Range<Int>) {
    guard let current = inclusions.last else { return }
    guard let partial = set[tag.name] else {
      let near = set.nearest(to: tag.name)
      return report(.templatePartialUnknown, at: tag.range, ["name": tag.name], suggestion: near)
    }
    let path = partial.source.path
    let chain = inclusions.map(\.file.source.path)
    if let first = chain.firstIndex(of: path) {
      let circle = (chain[first...] + [path]).joined(separator: " → ")
      return report(.templatePartialRecursive, at: tag.range, ["circle": circle])
    }
    work += 1000
    guard isWithinBounds else { return report(.templateTooLarge, at: tag.range) }
    let own = current.file.source.bytes[indentation]
    enter(partial, indentation: current.indentation + own)
  }
}
