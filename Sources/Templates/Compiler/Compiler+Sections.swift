import Diagnostics

extension Compiler {
  /// What opening a section does at each rendering, and to the names inside.
  private struct Opening {
    let action: Step.Action
    let place: Resolved
    var names: Names?

    /// Whether the body may be written more than once.
    var repeats = false
  }

  /// `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`.
  mutating func open(_ tag: Tag, _ body: [Node]) {
    guard isWithinBounds else { return report(.templateTooLarge, at: tag.range) }
    guard let opening = opening(tag) else {
      unknownScopes += 1
      compile(body, of: tag, as: nil)
      unknownScopes -= 1
      return
    }
    if let names = opening.names { scopes.append(names) }
    compile(body, of: tag, as: opening)
    if opening.names != nil { scopes.removeLast() }
  }

  /// A body that is written again starts where it ended, so it is read until both places are one.
  private mutating func compile(_ body: [Node], of tag: Tag, as opening: Opening?) {
    let mark = program.mark
    var start = markup
    while true {
      let step = opening.map {
        program.add($0.action, on: $0.place.frame, isFixed: $0.place.isFixed)
      }
      compile(body)
      if let step { program.close(step) }
      guard let joined = markup.joined(start) else {
        if isMarkupKnown { report(.templateSectionUnbalanced, at: tag.range, details(of: tag)) }
        isMarkupKnown = false
        markup = start
        return
      }
      markup = joined
      if joined == start || opening?.repeats != true { return }
      start = joined
      program.rewind(to: mark)
    }
  }

  /// Nil, and reported, where the name opens no section.
  private mutating func opening(_ tag: Tag) -> Opening? {
    guard let place = resolve(tag) else { return nil }
    let isInverted = tag.kind == .inverted
    switch place.value {
    case .flag(let test):
      return Opening(action: .test(test, expecting: !isInverted), place: place)
    case .list(_, _, let isFilled) where isInverted,
      .optional(_, _, let isFilled) where isInverted,
      .optionalText(_, _, _, let isFilled) where isInverted:
      return Opening(action: .test(isFilled, expecting: false), place: place)
    case .list(let names, let visit, _):
      let action = Step.Action.visit(visit, into: scopes.count)
      return Opening(action: action, place: place, names: names, repeats: true)
    case .optional(let names, let visit, _):
      return Opening(action: .visit(visit, into: scopes.count), place: place, names: names)
    case .optionalText(_, let names, let visit, _):
      return Opening(action: .visit(visit, into: scopes.count), place: place, names: names)
    case .text, .figure:
      report(.templateNameNotSection, at: tag.range, ["name": tag.name, "value": tag.escaped])
      return nil
    case .markup:
      report(.templateNameNotSection, at: tag.range, ["name": tag.name, "value": tag.unescaped])
      return nil
    }
  }
}
