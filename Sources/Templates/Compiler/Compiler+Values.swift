import Diagnostics

extension Compiler {
  /// `{{name}}`, `{{{name}}}` and `{{&name}}`.
  mutating func bind(_ tag: Tag) {
    if let key = Words.key(of: tag.name) { return bindWord(key, tag) }
    guard let found = resolve(tag) else { return }
    switch (found.value, tag.kind) {
    case (.text(let write), .escaped), (.optionalText(let write, _, _, _), .escaped):
      if let escape = escape(for: tag) {
        program.add(.text(write, escape), on: found.frame, isFixed: found.isFixed)
      }
    case (.figure(let write), .escaped):
      if let escape = escape(for: tag) {
        // At the start of an address a colon would be one too many.
        let isSafe = escape != .address
        program.add(
          isSafe ? .markup(checked(write)) : .text(write, escape), on: found.frame,
          isFixed: found.isFixed)
      }
    case (.text, _), (.figure, _), (.optionalText, _):
      report(.templateTextUnescaped, at: tag.range, details(of: tag))
    case (.markup(let write), .unescaped):
      if markup.takesMarkup {
        program.add(.markup(write), on: found.frame, isFixed: found.isFixed)
      } else {
        report(.templateMarkupMisplaced, at: tag.range, details(of: tag))
      }
    case (.markup, _): report(.templateMarkupEscaped, at: tag.range, details(of: tag))
    case (.flag, _), (.list, _), (.optional, _):
      report(.templateNameNotText, at: tag.range, details(of: tag))
    }
  }

  /// What a figure writes; a test that runs it fails where something in it would be escaped.
  private func checked(_ write: @escaping Value.Text) -> Value.Text {
    var isChecked = false
    assert(
      {
        isChecked = true; return true
      }())
    guard isChecked else { return write }
    return { frame, output in
      let start = output.count
      write(frame, &output)
      assert(output.isOrdinary(from: start), "a figure that is to be escaped")
    }
  }

  private mutating func bindWord(_ key: String, _ tag: Tag) {
    guard let word = set.words[key] else {
      let near = nearestName(to: key, among: set.words.keys.sorted()).map(Words.name)
      return report(.templateWordUnknown, at: tag.range, ["key": key], suggestion: near)
    }
    guard tag.kind == .escaped else {
      return report(.templateTextUnescaped, at: tag.range, details(of: tag))
    }
    if let escape = escape(for: tag) {
      program.write(Output.text { escape.append(word, to: &$0) }.utf8)
    }
  }

  /// Nil, and reported, where no text may be written.
  private mutating func escape(for tag: Tag) -> Escape? {
    do throws(Markup.Refusal) {
      let escape = try markup.escape()
      markup.passValue()
      return escape
    } catch {
      if isMarkupKnown { report(error.rule, at: tag.range, details(of: tag)) }
      return nil
    }
  }

  /// What the rules' phrases name, tags spelled out since a phrase cannot hold their braces.
  func details(of tag: Tag) -> [String: String] {
    [
      "name": tag.name, "escaped": tag.escaped, "unescaped": tag.unescaped,
      "section": Tag.section(of: tag.name),
    ]
  }
}

/// How a template names a word: `word.` and its key.
enum Words {
  private static let prefix = "word."

  static func key(of name: String) -> String? {
    name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
  }

  static func name(of key: String) -> String { prefix + key }
}
