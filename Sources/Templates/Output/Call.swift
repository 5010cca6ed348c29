/// A step in the form in which a rendering runs it: plain values, so that none of a page's thousand
/// steps counts a reference.
///
/// All threads render by the same steps. Taking a closure out of an array counts a reference to it,
/// and a count that two processors write in turn costs more than most of the steps.
struct Call: Sendable {
  enum Action: Sendable {
    case text(Unmanaged<TextCall>, Escape)
    case markup(Unmanaged<MarkupCall>)
    case test(Unmanaged<TestCall>, expecting: Bool)
    case visit(Unmanaged<VisitCall>, into: Int32)
    case nothing
  }

  /// Where the template's own bytes start that precede the action, and how many they are.
  let literal: Int32
  let literalCount: Int32
  let frame: Int32
  let end: Int32
  let action: Action
}

/// Closures in objects that a ``Call`` names and a ``CallList`` keeps.
final class TextCall: Sendable {
  let write: Value.Text
  init(_ write: @escaping Value.Text) { self.write = write }
}

final class MarkupCall: Sendable {
  let write: Value.Markup
  init(_ write: @escaping Value.Markup) { self.write = write }
}

final class TestCall: Sendable {
  let test: Value.Test
  init(_ test: @escaping Value.Test) { self.test = test }
}

final class VisitCall: Sendable {
  let visit: Value.Visit
  init(_ visit: @escaping Value.Visit) { self.visit = visit }
}

/// The steps of a program as calls, and what keeps their closures alive.
struct CallList: Sendable {
  let calls: [Call]
  private let kept: [any AnyObject & Sendable]

  init(_ steps: [Step]) {
    var kept: [any AnyObject & Sendable] = []
    func keep<Object: AnyObject & Sendable>(_ object: Object) -> Unmanaged<Object> {
      kept.append(object)
      return Unmanaged.passUnretained(object)
    }
    calls = steps.map { step in
      let action: Call.Action =
        switch step.action {
        case .text(let write, let escape): .text(keep(TextCall(write)), escape)
        case .markup(let write): .markup(keep(MarkupCall(write)))
        case .test(let test, let expected): .test(keep(TestCall(test)), expecting: expected)
        case .visit(let visit, let inner): .visit(keep(VisitCall(visit)), into: Int32(inner))
        case .nothing: .nothing
        }
      return Call(
        literal: Int32(step.literal.lowerBound), literalCount: Int32(step.literal.count),
        frame: Int32(step.frame), end: Int32(step.end), action: action)
    }
    self.kept = kept
  }
}
