import Diagnostics

/// A line of plain text in which figures are named as in Markdown: `{{ name }}`, and `\{{` for the
/// braces themselves.
public struct FigureLine: Sendable {
  private enum Part {
    case text(Substring)
    case reference(Reference)
  }

  private var parts: [Part] = []

  /// Of `\{{` whose `}}` is still to come, and is as literal.
  private var literalBraces = 0

  /// What is wrong with its braces.
  public private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter place: Of the line's first character.
  public init(_ text: String, at place: SourcePoint) {
    var (rest, place) = (text[...], place)
    while let next = rest.indices.first(where: { rest[$0...].startsFigureMark }) {
      add(rest[..<next], movingOn: &place)
      rest = addMark(rest[next...], at: &place)
    }
    add(rest, movingOn: &place)
  }

  public var references: [Reference] {
    parts.compactMap { part in
      if case .reference(let reference) = part { reference } else { nil }
    }
  }

  /// - Parameter figure: What stands for a reference.
  public func text(figure: (Reference) -> String) -> String {
    parts.map { part in
      switch part {
      case .text(let text): String(text)
      case .reference(let reference): figure(reference)
      }
    }.joined()
  }

  private mutating func add(_ text: Substring, movingOn place: inout SourcePoint) {
    if !text.isEmpty { parts.append(.text(text)) }
    place = place.advanced(by: text.unicodeScalars.count)
  }

  /// - Returns: What follows the mark.
  private mutating func addMark(_ rest: Substring, at place: inout SourcePoint) -> Substring {
    let two = rest.index(rest.startIndex, offsetBy: 2)
    if rest.first == "\\" {
      let end = rest.index(after: two)
      if rest.hasPrefix("\\{{") { literalBraces += 1 }
      add(rest[rest.index(after: rest.startIndex)..<end], movingOn: &place)
      place = place.advanced(by: 1)
      return rest[end...]
    }
    guard rest.hasPrefix("{{") else {
      if rest.hasPrefix("}}"), literalBraces > 0 {
        literalBraces -= 1
        add(rest[..<two], movingOn: &place)
        return rest[two...]
      }
      report(rest.hasPrefix("}}") ? .referenceUnopened : .referenceFullWidth, at: place)
      add(rest[..<two], movingOn: &place)
      return rest[two...]
    }
    guard let close = rest.indices.first(where: { $0 >= two && rest[$0...].hasPrefix("}}") }) else {
      report(.referenceUnclosed, at: place)
      add(rest[..<two], movingOn: &place)
      return rest[two...]
    }
    let end = rest.index(close, offsetBy: 2)
    let length = rest[..<end].unicodeScalars.count
    do {
      parts.append(
        .reference(try Reference(parsing: String(rest[two..<close]), at: place, length: length)))
    } catch {
      report(error.rule, at: place, ["reference": String(rest[..<end])])
    }
    place = place.advanced(by: length)
    return rest[end...]
  }

  private mutating func report(
    _ rule: Rule, at place: SourcePoint, _ details: [String: String] = [:]
  ) {
    diagnostics.append(Diagnostic(rule, at: place, length: 2, details))
  }
}

extension Substring {
  /// Whether braces, or a backslash before them, stand at the front.
  fileprivate var startsFigureMark: Bool {
    ["{{", "}}", "｛｛", "\\{{", "\\}}"].contains { hasPrefix($0) }
  }
}
