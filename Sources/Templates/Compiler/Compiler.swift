import Diagnostics
import Fingerprints

/// Turns one template with its partials into a program, or into faults.
struct Compiler {
  let set: TemplateSet
  var program = ProgramBuilder()
  var faults: Set<Diagnostic> = []

  /// Where in the page the next byte lands.
  var markup: Markup

  /// Where that last left the text between elements.
  var markupStart: (source: SourceText, offset: Int)?

  /// The page's names, and those of each section that is open; the index is the frame's number.
  var scopes: [Names]

  /// Sections open whose own names are unknown, so that names inside cannot be judged.
  var unknownScopes = 0

  /// The file that is being compiled, last, and those that include it.
  var inclusions: [Inclusion] = []

  /// False behind a broken tag or section, where there is too little to judge the markup by.
  var isMarkupKnown = true

  /// Sections and partials open.
  var depth = 0

  /// Bytes read, and a thousand for each partial entered.
  var work = 0

  /// Of every file entered, in order.
  private(set) var files: [Fingerprint] = []

  /// More than any page needs; it bounds partials that include each other twice over.
  static let mostWork = 8_000_000

  struct Inclusion {
    let file: ParsedFile

    /// Starts each line.
    let indentation: ArraySlice<UInt8>
  }

  init(set: TemplateSet, page: Names, dialect: Dialect) {
    self.set = set
    scopes = [page]
    markup = Markup(dialect)
  }

  mutating func compile(_ file: ParsedFile) {
    enter(file, indentation: [])
    if markup.position != .content, let markupStart, isMarkupKnown {
      let range = markupStart.offset..<markupStart.offset + 1
      faults.insert(markupStart.source.diagnostic(.templateMarkupOpen, at: range))
    }
  }

  mutating func enter(_ file: ParsedFile, indentation: ArraySlice<UInt8>) {
    inclusions.append(Inclusion(file: file, indentation: indentation))
    files.append(file.fingerprint)
    faults.formUnion(file.faults)
    isMarkupKnown = isMarkupKnown && file.faults.isEmpty
    compile(file.nodes)
    inclusions.removeLast()
  }

  mutating func compile(_ nodes: [Node]) {
    depth += 1
    for node in nodes {
      switch node {
      case .text(let range): copy(range)
      case .lineStart: indent()
      case .value(let tag): bind(tag)
      case .section(let tag, let body): open(tag, body)
      case .partial(let tag, let indentation): include(tag, indentation)
      }
    }
    depth -= 1
  }

  var isWithinBounds: Bool { depth <= Parser.deepest && work <= Compiler.mostWork }

  var source: SourceText? { inclusions.last?.file.source }

  mutating func report(
    _ rule: Rule, at range: Range<Int>, _ details: [String: String] = [:],
    suggestion: String? = nil
  ) {
    guard let source else { return }
    faults.insert(source.diagnostic(rule, at: range, details, suggestion: suggestion))
  }
}
