/// Steps under construction.
struct ProgramBuilder {
  private var literals: [UInt8] = []
  private var steps: [Step] = []
  private var frameCount = 1

  /// Where the literal run starts that no step has taken yet.
  private var runStart = 0

  mutating func write(_ bytes: some Sequence<UInt8>) {
    literals += bytes
  }

  /// - Returns: the step's index, for ``close(_:)`` where it has a section.
  @discardableResult
  mutating func add(_ action: Step.Action, on frame: Int, isFixed: Bool = false) -> Int {
    if case .visit(_, let inner) = action { frameCount = max(frameCount, inner + 1) }
    steps.append(
      Step(
        literal: runStart..<literals.count, action: action, isFixed: isFixed, frame: frame))
    runStart = literals.count
    return steps.count - 1
  }

  /// Ends the section of a step.
  mutating func close(_ index: Int) {
    flush()
    steps[index].end = steps.count
  }

  /// A state to go back to.
  struct Mark {
    fileprivate let literals: Int
    fileprivate let steps: Int
    fileprivate let runStart: Int
  }

  var mark: Mark { Mark(literals: literals.count, steps: steps.count, runStart: runStart) }

  mutating func rewind(to mark: Mark) {
    literals.removeSubrange(mark.literals...)
    steps.removeSubrange(mark.steps...)
    runStart = mark.runStart
  }

  var finished: Program {
    var whole = self
    whole.flush()
    return Program(literals: whole.literals, steps: whole.steps, frameCount: whole.frameCount)
  }

  private mutating func flush() {
    if runStart < literals.count { add(.nothing, on: 0) }
  }
}
