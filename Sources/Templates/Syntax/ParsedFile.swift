import Diagnostics
import Fingerprints

/// A template file, read once however many pages include it.
struct ParsedFile: Sendable {
  let source: SourceText
  let nodes: [Node]

  /// Of syntax alone; names are looked at for each page.
  let faults: [Diagnostic]
  let fingerprint: Fingerprint

  init(path: String, bytes: [UInt8]) {
    fingerprint = Fingerprint(of: bytes)
    source = SourceText(path: path, bytes: bytes)
    if let offset = source.firstInvalidOffset {
      nodes = []
      faults = [source.diagnostic(.templateNotUTF8, at: offset..<offset)]
      return
    }
    let tokenizer = Tokenizer(source)
    let parser = Parser(tokenizer.tokens, of: source)
    nodes = parser.nodes
    faults = tokenizer.faults + parser.faults
  }
}
