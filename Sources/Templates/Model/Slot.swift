/// A name that a template may use, and how its value is read from the view model.
///
/// A closure is called each time that the name is met, so it should hand out what the model holds
/// rather than compute. A name is written without `.`, braces and blanks; `.` alone names a list's
/// item itself, and `word` is taken.
public struct Slot<Model>: Sendable {
  @usableFromInline let entry: Names.Entry

  @usableFromInline
  init(_ entry: Names.Entry) {
    self.entry = entry
  }

  @usableFromInline
  init(_ name: String, _ value: Value) {
    self.init(.value(name, value))
  }
}

extension Slot {
  /// `{{name}}`: text, escaped for the place that it lands in.
  @inlinable
  public static func text(
    _ name: String, _ get: @escaping @Sendable (Model) -> String
  ) -> Slot {
    Slot(name, .text { $1.add(get($0.at(Model.self).pointee)) })
  }

  /// The same, of a text that is written where it lands instead of being made before.
  @inlinable
  public static func text(
    _ name: String, _ write: @escaping @Sendable (Model, inout Output) -> Void
  ) -> Slot {
    Slot(name, .text { write($0.at(Model.self).pointee, &$1) })
  }

  /// The same, of a text that code makes of letters and digits of ASCII and of the marks in figures:
  /// nothing in it is ever to be escaped, so it is not looked at.
  @inlinable
  public static func figure(
    _ name: String, _ write: @escaping @Sendable (Model, inout Output) -> Void
  ) -> Slot {
    Slot(name, .figure { write($0.at(Model.self).pointee, &$1) })
  }

  /// `{{{name}}}`: markup that code wrote, taken as it is; between elements only.
  @inlinable
  public static func markup(
    _ name: String, _ write: @escaping @Sendable (Model, inout [UInt8]) -> Void
  ) -> Slot {
    Slot(
      name,
      .markup { frame, output in
        output.lend { write(frame.at(Model.self).pointee, &$0) }
      })
  }

  /// The same, of markup that is written where it lands.
  @inlinable
  public static func markup(
    _ name: String, writing write: @escaping @Sendable (Model, inout Output) -> Void
  ) -> Slot {
    Slot(name, .markup { write($0.at(Model.self).pointee, &$1) })
  }

  /// `{{#name}}…{{/name}}` where it holds, `{{^name}}…{{/name}}` where it does not.
  @inlinable
  public static func flag(
    _ name: String, _ get: @escaping @Sendable (Model) -> Bool
  ) -> Slot {
    Slot(name, .flag { get($0.at(Model.self).pointee) })
  }

  /// `{{#name}}…{{/name}}` once for each item, `{{^name}}…{{/name}}` where there is none.
  @inlinable
  public static func list<Item>(
    _ name: String, _ shape: Shape<Item>, _ get: @escaping @Sendable (Model) -> [Item]
  ) -> Slot {
    Slot(
      name,
      .list(
        shape.names, { Frame.onEach(get($0.at(Model.self).pointee), $1) },
        isFilled: { !get($0.at(Model.self).pointee).isEmpty }))
  }

  /// The same of items that are made one by one, as a rendering comes to them.
  @inlinable
  public static func list<Items: RandomAccessCollection & Sendable>(
    _ name: String, _ shape: Shape<Items.Element>,
    each get: @escaping @Sendable (Model) -> Items
  ) -> Slot where Items.Index == Int {
    let visit: Value.Visit = { frame, body in
      let items = get(frame.at(Model.self).pointee)
      for place in items.startIndex..<items.endIndex { Frame.on(items[place], body) }
    }
    return Slot(
      name,
      .list(shape.names, visit, isFilled: { !get($0.at(Model.self).pointee).isEmpty }))
  }

  /// `{{#name}}…{{/name}}` with the part's names inside, or `{{name.inner}}`; absent, it writes
  /// nothing and `{{^name}}…{{/name}}` shows.
  ///
  /// - Parameter isPresent: Whether there is one, where that is known without making it.
  @inlinable
  public static func optional<Part>(
    _ name: String, _ shape: Shape<Part>, if isPresent: (@Sendable (Model) -> Bool)? = nil,
    _ get: @escaping @Sendable (Model) -> Part?
  ) -> Slot {
    let test: Value.Test =
      if let isPresent {
        { isPresent($0.at(Model.self).pointee) }
      } else {
        { get($0.at(Model.self).pointee) != nil }
      }
    return optional(name, shape, test, get)
  }

  @inlinable
  static func optional<Part>(
    _ name: String, _ shape: Shape<Part>, _ test: @escaping Value.Test,
    _ get: @escaping @Sendable (Model) -> Part?
  ) -> Slot {
    Slot(
      name,
      .optional(
        shape.names, { if let part = get($0.at(Model.self).pointee) { Frame.on(part, $1) } },
        isFilled: test))
  }

  /// `{{name}}` writes the text if there is one; `{{#name}}…{{/name}}` asks whether there is, and
  /// inside it `{{.}}` is the text too. An empty text counts as one.
  @inlinable
  public static func optionalText(
    _ name: String, _ get: @escaping @Sendable (Model) -> String?
  ) -> Slot {
    Slot(
      name,
      .optionalText(
        { if let text = get($0.at(Model.self).pointee) { $1.add(text) } },
        Shape<String>.text.names,
        { if let text = get($0.at(Model.self).pointee) { Frame.on(text, $1) } },
        isFilled: { get($0.at(Model.self).pointee) != nil }))
  }

  /// The same, of a text that is written where it lands.
  ///
  /// - Parameters:
  ///   - get: What is to be written, if anything is.
  ///   - write: Writes that.
  @inlinable
  public static func optionalText<Part: Sendable>(
    _ name: String, _ get: @escaping @Sendable (Model) -> Part?,
    writing write: @escaping @Sendable (Model, Part, inout Output) -> Void
  ) -> Slot {
    let inner = Value.text { frame, output in
      let told = frame.at(ToldPart<Model, Part>.self)
      write(told.pointee.model, told.pointee.part, &output)
    }
    return Slot(
      name,
      .optionalText(
        { frame, output in
          let model = frame.at(Model.self)
          if let part = get(model.pointee) { write(model.pointee, part, &output) }
        }, Names([.value(".", inner)]),
        { frame, body in
          let model = frame.at(Model.self)
          guard let part = get(model.pointee) else { return }
          Frame.on(ToldPart(model: model.pointee, part: part), body)
        },
        isFilled: { get($0.at(Model.self).pointee) != nil }))
  }

  /// All names of a part, as if they were the model's own: what surrounds every page, say. The
  /// model's own hide them.
  ///
  /// - Parameter isFixed: Whether the part is the same for all pages that a template is made for
  ///   by ``Template/fixed(on:)``.
  @inlinable
  public static func including<Part>(
    _ part: Shape<Part>, isFixed: Bool = false, _ get: @escaping @Sendable (Model) -> Part
  ) -> [Slot] {
    let visit: Value.Visit = { Frame.on(get($0.at(Model.self).pointee), $1) }
    return [Slot(.part(part.names, visit, isFixed: isFixed))]
  }
}

/// What the section of a text that may be absent is entered with.
@usableFromInline
struct ToldPart<Model, Part> {
  @usableFromInline let model: Model
  @usableFromInline let part: Part

  @usableFromInline
  init(model: Model, part: Part) {
    self.model = model
    self.part = part
  }
}
