/// A compiled template, its model's type set aside.
@usableFromInline
struct Program: Sendable {
  let literals: [UInt8]
  let steps: [Step]
  private let frameCount: Int

  init(literals: [UInt8], steps: [Step], frameCount: Int) {
    self.literals = literals
    self.steps = steps
    self.frameCount = frameCount
  }

  @usableFromInline
  func run(on page: Frame, into output: inout [UInt8]) {
    run(steps.indices, on: page, into: &output)
  }

  func run(_ range: Range<Int>, on page: Frame, into output: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: Frame.self, capacity: frameCount) { frames in
      frames.initialize(repeating: page)
      literals.withUnsafeBufferPointer { literals in
        steps.withUnsafeBufferPointer { steps in
          let run = Run(literals: literals, steps: steps, frames: frames)
          Output.append(to: &output) { run.run(range, into: &$0) }
        }
      }
    }
  }
}

/// One rendering: the program by address, and the frames entered so far, the page's first.
private struct Run {
  let literals: UnsafeBufferPointer<UInt8>
  let steps: UnsafeBufferPointer<Step>
  let frames: UnsafeMutableBufferPointer<Frame>

  func run(_ range: Range<Int>, into output: inout Output) {
    var index = range.lowerBound
    while index < range.upperBound {
      let current = index
      let body = index + 1..<max(steps[current].end, index + 1)
      index += 1
      output.flushIfFull()
      output.add(UnsafeBufferPointer(rebasing: literals[steps[current].literal]))
      let frame = frames[steps[current].frame]
      switch steps[current].action {
      case .text(let write, let escape):
        let start = output.count
        write(frame, &output)
        escape.settle(&output, from: start)
      case .markup(let write): output.lend { write(frame, &$0) }
      case .test(let test, let expected):
        if test(frame) != expected { index = body.upperBound }
      case .visit(let visit, let inner):
        visit(frame) { frame in
          frames[inner] = frame
          run(body, into: &output)
        }
        index = body.upperBound
      case .nothing: break
      }
    }
  }
}
