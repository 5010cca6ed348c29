import Diagnostics

extension Compiler {
  /// Takes over text of the file that is being compiled.
  mutating func copy(_ range: Range<Int>) {
    guard let inclusion = inclusions.last else { return }
    guard !inclusion.indentation.isEmpty else { return write(range) }
    let bytes = inclusion.file.source.bytes
    var start = range.lowerBound
    while start < range.upperBound {
      let next = bytes[start..<range.upperBound].firstIndex(of: .lineFeed).map { $0 + 1 }
      let end = next ?? range.upperBound
      let isLineStart = start == 0 || bytes[start - 1] == .lineFeed
      let isEmpty = bytes[start] == .lineFeed || bytes[start] == .carriageReturn
      if isLineStart, !isEmpty { indent() }
      write(start..<end)
      start = end
    }
  }

  mutating func indent() {
    guard let indentation = inclusions.last?.indentation, !indentation.isEmpty else { return }
    program.write(indentation)
    for byte in indentation { try? markup.read(byte) }
  }

  private mutating func write(_ range: Range<Int>) {
    guard let source else { return }
    program.write(source.bytes[range])
    work += range.count
    var index = range.lowerBound
    while index < range.upperBound {
      if markup.position == .content {
        let rest = source.bytes[index..<range.upperBound]
        guard let next = rest.firstIndex(of: UInt8(ascii: "<")) else { return }
        index = next
        markupStart = (source, index)
      }
      follow(source.bytes[index], at: index)
      index += 1
    }
  }

  private mutating func follow(_ byte: UInt8, at offset: Int) {
    do throws(Markup.Fault) {
      try markup.read(byte)
    } catch {
      guard isMarkupKnown else { return }
      switch error {
      case .sectionRunsOn: report(.templateSectionRunsOn, at: offset..<offset + 1)
      case .schemeOfValue: report(.templateValueInScheme, at: offset..<offset + 1)
      }
    }
  }
}
