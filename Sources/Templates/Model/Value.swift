/// What stands behind a name: how to write, test or enter it, given the frame that it belongs to.
@usableFromInline
enum Value: Sendable {
  /// Adds a text as it is; whoever asks for it escapes it.
  @usableFromInline typealias Text = @Sendable (Frame, inout Output) -> Void
  @usableFromInline typealias Markup = @Sendable (Frame, inout Output) -> Void
  @usableFromInline typealias Test = @Sendable (Frame) -> Bool

  /// Runs the body once for each thing that is there.
  @usableFromInline typealias Visit = @Sendable (Frame, (Frame) -> Void) -> Void

  case text(Text)

  /// Text that is the same escaped.
  case figure(Text)
  case markup(Markup)
  case flag(Test)
  case list(Names, Visit, isFilled: Test)
  case optional(Names, Visit, isFilled: Test)

  /// A text that may be absent, and as what its section names it.
  case optionalText(Text, Names, Visit, isFilled: Test)
}

extension Value {
  /// The same value, of the model in whose frame `enter` finds the frame that it is read from.
  func lifted(through enter: @escaping Visit) -> Value {
    switch self {
    case .text(let write): .text(Value.lifted(write, through: enter))
    case .figure(let write): .figure(Value.lifted(write, through: enter))
    case .markup(let write): .markup { frame, output in enter(frame) { write($0, &output) } }
    case .flag(let test): .flag(Value.lifted(test, through: enter))
    case .list(let names, let visit, let test):
      .list(
        names, Value.lifted(visit, through: enter), isFilled: Value.lifted(test, through: enter))
    case .optional(let names, let visit, let test):
      .optional(
        names, Value.lifted(visit, through: enter), isFilled: Value.lifted(test, through: enter))
    case .optionalText(let write, let names, let visit, let test):
      .optionalText(
        Value.lifted(write, through: enter), names, Value.lifted(visit, through: enter),
        isFilled: Value.lifted(test, through: enter))
    }
  }

  private static func lifted(_ write: @escaping Text, through enter: @escaping Visit) -> Text {
    { frame, output in enter(frame) { write($0, &output) } }
  }

  /// False where there is nothing to enter.
  private static func lifted(_ test: @escaping Test, through enter: @escaping Visit) -> Test {
    { frame in
      var holds = false
      enter(frame) { holds = test($0) }
      return holds
    }
  }

  private static func lifted(_ visit: @escaping Visit, through enter: @escaping Visit) -> Visit {
    { frame, body in enter(frame) { visit($0, body) } }
  }
}
