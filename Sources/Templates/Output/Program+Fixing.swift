extension Program {
  /// The same program, with what is the same for all pages of a kind written into it: the head of a
  /// page is then copied in one piece, not made again for each.
  ///
  /// - Parameter page: Any page of the kind.
  @usableFromInline
  func fixed(on page: Frame) -> Program {
    var builder = ProgramBuilder()
    fix(steps.indices, on: page, in: &builder)
    return builder.finished
  }

  private func fix(_ range: Range<Int>, on page: Frame, in builder: inout ProgramBuilder) {
    var index = range.lowerBound
    while index < range.upperBound {
      let step = steps[index]
      let body = index + 1..<max(step.end, index + 1)
      let whole = index..<body.upperBound
      builder.write(literals[step.literal])
      index = body.upperBound
      switch step.action {
      case .nothing: break
      case .text, .markup:
        if step.isFixed {
          builder.write(bytes(of: whole, on: page))
        } else {
          builder.add(step.action, on: step.frame)
        }
      case .test(let test, let expected):
        if !step.isFixed {
          fix(body, under: step, on: page, in: &builder)
        } else if test(page) == expected {
          fix(body, on: page, in: &builder)
        }
      case .visit(_, let inner):
        if step.isFixed, isFixed(body, within: inner) {
          builder.write(bytes(of: whole, on: page))
        } else {
          fix(body, under: step, on: page, in: &builder)
        }
      }
    }
  }

  private func fix(
    _ body: Range<Int>, under step: Step, on page: Frame, in builder: inout ProgramBuilder
  ) {
    let section = builder.add(step.action, on: step.frame)
    fix(body, on: page, in: &builder)
    builder.close(section)
  }

  /// Whether a section's steps read only what is the same for all pages, or what the section enters.
  private func isFixed(_ body: Range<Int>, within frame: Int) -> Bool {
    steps[body].allSatisfy { step in
      if case .nothing = step.action { return true }
      return step.isFixed || step.frame >= frame
    }
  }

  /// What steps write on a page, without the literal before the first.
  private func bytes(of range: Range<Int>, on page: Frame) -> ArraySlice<UInt8> {
    var bytes: [UInt8] = []
    run(range, on: page, into: &bytes)
    return bytes[steps[range.lowerBound].literal.count...]
  }
}
