/// A compiled template, its model's type set aside.
@usableFromInline
struct Program: Sendable {
  /// Of all steps, and behind them as much as a copy may read beyond its piece.
  let literals: [UInt8]
  let steps: [Step]
  private let calls: CallList
  private let frameCount: Int

  init(literals: [UInt8], steps: [Step], frameCount: Int) {
    self.literals = literals + Array(repeating: 0, count: Output.padding)
    self.steps = steps
    calls = CallList(steps)
    self.frameCount = frameCount
  }

  @usableFromInline
  func run(on page: Frame, into output: inout [UInt8], taking: Output.Taking?) {
    run(steps.indices, on: page, into: &output, taking: taking)
  }

  func run(
    _ range: Range<Int>, on page: Frame, into output: inout [UInt8], taking: Output.Taking? = nil
  ) {
    withUnsafeTemporaryAllocation(of: Frame.self, capacity: frameCount) { frames in
      frames.initialize(repeating: page)
      literals.withUnsafeBufferPointer { literals in
        calls.calls.withUnsafeBufferPointer { calls in
          guard let start = literals.baseAddress else { return }
          let run = Run(literals: start, calls: calls, frames: frames)
          Output.append(to: &output, taking: taking) { run.run(range, into: &$0) }
        }
      }
    }
  }
}

/// One rendering: the program by address, and the frames entered so far, the page's first.
private struct Run {
  let literals: UnsafePointer<UInt8>
  let calls: UnsafeBufferPointer<Call>
  let frames: UnsafeMutableBufferPointer<Frame>

  func run(_ range: Range<Int>, into output: inout Output) {
    var index = range.lowerBound
    while index < range.upperBound {
      let call = calls[index]
      index &+= 1
      output.makeStepRoom(for: Int(call.literalCount))
      output.add(padded: literals + Int(call.literal), count: Int(call.literalCount))
      let frame = frames[Int(call.frame)]
      switch call.action {
      case .text(let text, let escape):
        let start = output.count
        text._withUnsafeGuaranteedRef { $0.write(frame, &output) }
        escape.settle(&output, from: start)
      case .markup(let markup):
        markup._withUnsafeGuaranteedRef { $0.write(frame, &output) }
      case .test(let test, let expected):
        if test._withUnsafeGuaranteedRef({ $0.test(frame) }) != expected { index = Int(call.end) }
      case .visit(let visit, let inner):
        let body = index..<Int(call.end)
        visit._withUnsafeGuaranteedRef {
          $0.visit(frame) { frame in
            frames[Int(inner)] = frame
            run(body, into: &output)
          }
        }
        index = body.upperBound
      case .nothing: break
      }
    }
  }
}
