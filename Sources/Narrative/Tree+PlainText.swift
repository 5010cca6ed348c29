extension Tree {
  /// What a stretch of nodes says, without markup; blocks and cells are divided by a line end.
  func plainText(of range: Range<Int>, figure: (Reference) -> String) -> String {
    var bytes: [UInt8] = []
    for index in range {
      let node = nodes[index]
      switch node.kind {
      case .text, .code, .html: append(node.text, to: &bytes, figure: figure)
      case .softBreak: if !isSeamless(index) { bytes.append(0x20) }
      case .lineBreak: bytes.append(0x20)
      case .emphasis, .strong, .strikethrough, .link, .image: break
      case .codeBlock, .htmlBlock:
        divide(&bytes)
        append(node.text, to: &bytes, figure: figure)
      default: divide(&bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func divide(_ bytes: inout [UInt8]) {
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }

  private func append(
    _ range: Range<Int>, to bytes: inout [UInt8], figure: (Reference) -> String
  ) {
    forEachPart(of: range) { part in
      switch part {
      case .text(let range): bytes += text[range]
      case .mark(let number):
        if let reference = reference(number) { bytes += figure(reference).utf8 }
      }
    }
  }
}
