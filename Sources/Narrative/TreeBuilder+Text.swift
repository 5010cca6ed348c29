import Diagnostics

extension TreeBuilder {
  /// Keeps text; its marks are met, and those at fault reported.
  mutating func store(_ bytes: UnsafeRawBufferPointer) -> Range<Int> {
    let start = tree.text.count
    tree.text += bytes
    guard tree.firstMark(in: start..<tree.text.count) != nil else {
      return start..<tree.text.count
    }
    var met: [Int] = []
    tree.forEachPart(of: start..<tree.text.count) { part in
      if case .mark(let number) = part, number < source.marks.count { met.append(number) }
    }
    for number in met { meet(number) }
    return start..<tree.text.count
  }

  /// Keeps code as it was written: braces mean nothing in it.
  mutating func storeCode(_ bytes: UnsafeRawBufferPointer) -> Range<Int> {
    let start = tree.text.count
    var next = 0
    while next < bytes.count {
      if bytes[next] == 0xEF, let mark = Mark.read(bytes, at: next),
        mark.number < source.marks.count
      {
        metMarks[mark.number] = true
        tree.text += source.marks[mark.number].written
        next = mark.end
      } else {
        tree.text.append(bytes[next])
        next += 1
      }
    }
    return start..<tree.text.count
  }

  private mutating func meet(_ number: Int) {
    if !tree.metInText[number] { refuse(source.marks[number], in: .text) }
    tree.metInText[number] = true
    metMarks[number] = true
  }

  enum Position {
    case text
    case destination
  }

  /// Reports what is wrong with a mark where it stands, if anything is.
  mutating func refuse(_ mark: Mark, in position: Position) {
    switch mark.meaning {
    case .fault(let rule, let details):
      faults.append(Diagnostic(rule, at: mark.place, length: mark.length, details))
    case .reference(let reference) where position == .destination:
      let details = ["reference": reference.name]
      faults.append(
        Diagnostic(.referenceInDestination, at: mark.place, length: mark.length, details))
    case .reference: break
    }
  }
}
