import Diagnostics
import Fingerprints

/// The templates of a site and the words that they may use.
public struct TemplateSet: Sendable {
  /// What a template's file name ends in; its name does without.
  static let ending = ".mustache"

  let words: [String: String]
  private let folder: String
  private let files: [String: ParsedFile]

  /// - Parameters:
  ///   - files: the bytes of each file by its path, as diagnostics show it.
  ///   - words: what `{{word.KEY}}` stands for, by key.
  ///   - folder: what all paths begin with and names leave out, such as `site-templates`.
  public init(files: [String: [UInt8]], words: [String: String], folder: String = "") {
    let folder = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    let named = files.sorted { $0.key < $1.key }.map { path, bytes in
      (TemplateSet.name(of: path, in: folder), ParsedFile(path: path, bytes: bytes))
    }
    self.files = Dictionary(named, uniquingKeysWith: { first, _ in first })
    self.words = words
    self.folder = folder
  }

  /// Binds every name of a template and of its partials to a slot of the shape.
  ///
  /// - Parameters:
  ///   - name: the path under the folder, without `.mustache`: `projects/one`, `feed.xml`.
  ///   - reporting: gains all faults of the template and its partials, in order.
  /// - Returns: nil when a fault was reported.
  public func compile<Model>(
    _ name: String, for shape: Shape<Model>, reporting: inout [Diagnostic]
  ) -> Template<Model>? {
    guard let file = self[name] else {
      let place = SourcePoint(
        path: folder + TemplateSet.name(of: name, in: "") + TemplateSet.ending)
      reporting.append(
        Diagnostic(
          .templateMissing, at: place, ["path": place.path], suggestion: nearest(to: name)))
      return nil
    }
    var compiler = Compiler(set: self, page: shape.names, dialect: Dialect(of: file.source.path))
    compiler.compile(file)
    reporting += compiler.faults.sorted()
    guard compiler.faults.isEmpty else { return nil }
    let files = Fingerprint { parts in for file in compiler.files { parts.add(file) } }
    return Template(compiler.program.finished, fingerprint: files)
  }

  subscript(name: String) -> ParsedFile? { files[TemplateSet.name(of: name, in: "")] }

  func nearest(to name: String) -> String? {
    nearestName(to: TemplateSet.name(of: name, in: ""), among: files.keys.sorted())
  }

  private static func name(of path: String, in folder: String) -> String {
    let inner = path.hasPrefix(folder) ? path.dropFirst(folder.count) : path[...]
    return String(inner.hasSuffix(ending) ? inner.dropLast(ending.count) : inner)
  }
}
