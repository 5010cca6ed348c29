import Diagnostics

/// The known keys of a mapping that have a value.
struct YAMLKeys {
  /// The mapping.
  let node: YAMLNode

  /// The mapping's key and those above it, joined by points; nothing for the whole file.
  let name: String

  /// Each key once; no more than are known, which are few.
  fileprivate let entries: [YAMLEntry]

  subscript(_ key: String) -> YAMLNode? { entries.first { $0.key == key }?.value }

  func name(of key: String) -> String { name.isEmpty ? key : "\(name).\(key)" }
}

extension YAMLReader {
  /// A mapping's keys: unknown ones are reported, and required ones that are missing or blank.
  ///
  /// - Returns: nil where the node is no mapping, which is reported.
  mutating func keys(
    _ node: YAMLNode, name: String, known: [String], required: [String] = []
  ) -> YAMLKeys? {
    guard let entries = entries(node, name: name) else { return nil }
    var values: [YAMLEntry] = []
    // With those that unknown ones were probably meant to be, so that each mistake is said once.
    var written: [String] = []
    for entry in entries {
      guard known.contains(entry.key) else {
        if let meant = reportUnknown(entry, known: known), !written.contains(meant) {
          written.append(meant)
        }
        continue
      }
      if written.contains(entry.key) { continue }
      written.append(entry.key)
      if !isBlank(entry.value, isRequired: required.contains(entry.key)) {
        values.append(entry)
      } else if reportsBlanks || required.contains(entry.key) {
        let name = name.isEmpty ? entry.key : "\(name).\(entry.key)"
        report(.valueBlank, at: entry.keyNode, ["name": name])
      }
    }
    for key in required where !written.contains(key) {
      report(.keyMissing, at: node, ["name": name.isEmpty ? key : "\(name).\(key)", "key": key])
    }
    return YAMLKeys(node: node, name: name, entries: values)
  }

  /// A mapping's keys and values, whatever they are.
  mutating func entries(_ node: YAMLNode, name: String) -> [YAMLEntry]? {
    if case .mapping(let entries) = node.content { return entries }
    if case .text(let text) = node.content, text.unicodeScalars.count == node.length,
      let offset = looseColon(in: text.unicodeScalars)
    {
      let place = span(of: node).place.advanced(by: offset)
      found.append(Diagnostic(.yamlNoColon, at: place))
      return nil
    }
    report(.valueNotMapping, at: node, ["name": name.isEmpty ? path : name])
    return nil
  }

  mutating func text(_ keys: YAMLKeys, _ key: String) -> String? {
    guard let node = keys[key] else { return nil }
    return text(node, name: keys.name(of: key))
  }

  mutating func value<Value>(
    _ keys: YAMLKeys, _ key: String, as parse: (String) throws(ValueFault) -> Value
  ) -> Value? {
    guard let node = keys[key] else { return nil }
    return value(node, name: keys.name(of: key), as: parse)
  }

  /// - Returns: the key that was probably meant.
  private mutating func reportUnknown(_ entry: YAMLEntry, known: [String]) -> String? {
    guard !entry.isNumberPart else {
      if found.last?.rule != .yamlComma { report(.yamlComma, at: entry.keyNode) }
      return nil
    }
    // So many unknown keys are no slips of the pen, and comparing each would take seconds.
    let meant = found.count < 1000 ? likelyName(for: entry.key, among: known) : nil
    report(
      .keyUnknown, at: entry.keyNode,
      ["key": entry.key, "known": known.joined(separator: ", ")], suggestion: meant)
    return meant
  }

  /// Blank too is an empty list or mapping where something must stand.
  private func isBlank(_ node: YAMLNode, isRequired: Bool) -> Bool {
    switch node.content {
    case .blank: true
    case .text(let text): text.trimmed().isEmpty
    case .list(let items): isRequired && items.isEmpty
    case .mapping(let entries): isRequired && entries.isEmpty
    }
  }
}
